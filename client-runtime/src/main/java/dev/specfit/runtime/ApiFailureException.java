package dev.specfit.runtime;

import java.util.List;

/** A success status whose body says that the request failed; {@link #error()} is that body. */
public final class ApiFailureException extends ApiException {
  private static final long serialVersionUID = 1;

  private final transient List<JsonValue> reasons;

  /** For the runtime and for tests that play a failing API. */
  public ApiFailureException(ApiExchange exchange, List<JsonValue> reasons) {
    super(exchange, exchange.status() + ", but the body says that the request failed", null);
    this.reasons = List.copyOf(reasons);
  }

  /** The reasons that the body gives, as they are; empty where it gives none. */
  public List<JsonValue> reasons() {
    return reasons;
  }
}
