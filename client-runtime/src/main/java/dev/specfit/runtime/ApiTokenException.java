package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/** The token endpoint gave no access token, so the request wasn't sent. */
public final class ApiTokenException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiTokenException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
