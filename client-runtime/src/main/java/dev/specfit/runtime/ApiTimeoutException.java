package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/** No whole answer came in time. */
public final class ApiTimeoutException extends ApiTransportException {
  private static final long serialVersionUID = 1;

  private final Limit limit;

  /** For the runtime and for tests that play a failing API. */
  public ApiTimeoutException(
      ApiExchange exchange, Limit limit, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
    this.limit = limit;
  }

  /** Which limit it was. */
  public Limit limit() {
    return limit;
  }

  /** The limits of time. */
  public enum Limit {
    /** Connecting took too long. */
    CONNECT,
    /** The server was silent for too long, or took no bytes. */
    READ,
    /** One attempt took too long as a whole. */
    ATTEMPT,
    /** The call took too long, all attempts and the delays between them. */
    CALL
  }
}
