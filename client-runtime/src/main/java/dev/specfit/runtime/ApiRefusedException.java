package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The client refused to go on: a credential or a body could have come into wrong hands (over http,
 * or by a redirect or a link to another place), or a response was too long. {@link #status()} and
 * {@link #headers()} are those of the response that it was about, if it was about one.
 */
public final class ApiRefusedException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiRefusedException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
