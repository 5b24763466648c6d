package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/** The server answered with a status that isn't a success. */
public final class ApiStatusException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiStatusException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
