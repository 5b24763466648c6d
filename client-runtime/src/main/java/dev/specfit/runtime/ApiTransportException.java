package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * No whole answer came: no connection, a broken body, or the call was cancelled or interrupted;
 * where time ran out it is an {@link ApiTimeoutException}.
 */
public class ApiTransportException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiTransportException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
