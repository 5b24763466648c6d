package dev.specfit.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** A request that was refused before anything was sent. */
public final class InvalidRequestException extends ApiException {
  private static final long serialVersionUID = 1;

  private final transient List<Violation> violations;

  /** For a request not even built. */
  public InvalidRequestException(List<Violation> violations) {
    this(ApiExchange.unsent(), violations);
  }

  /** For a request of a known operation. */
  public InvalidRequestException(ApiExchange exchange, List<Violation> violations) {
    super(exchange, sentence(violations), null);
    this.violations = List.copyOf(violations);
  }

  private static String sentence(List<Violation> violations) {
    return violations.stream()
        .map(Violation::message)
        .collect(Collectors.joining("; ", "not sent: ", ""));
  }

  /** The rules broken. */
  public List<Violation> violations() {
    return violations;
  }
}
