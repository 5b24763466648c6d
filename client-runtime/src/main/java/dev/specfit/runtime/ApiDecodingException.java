package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/** A success whose body isn't the JSON that it should be; the message names the JSON path. */
public final class ApiDecodingException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiDecodingException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
