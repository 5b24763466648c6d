package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The client refused to go on, since a credential or a body could have come into wrong hands: over
 * http, or by a redirect or a link to another place. Where a response led there, {@link #status()}
 * and {@link #headers()} are its own.
 */
public final class ApiRefusedException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public ApiRefusedException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
