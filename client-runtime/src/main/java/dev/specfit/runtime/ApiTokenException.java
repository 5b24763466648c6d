package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * There was no access token to be had, so the request wasn't sent, or not again after the server
 * rejected the token it carried. {@link #status()} is 0: the API itself said nothing.
 */
public final class ApiTokenException extends ApiException {
  private static final long serialVersionUID = 1;

  private final int tokenStatus;
  private final @Nullable String tokenError;

  /** For the runtime and for tests that play a failing API. */
  public ApiTokenException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    this(exchange, problem, 0, null, cause);
  }

  /**
   * For the runtime and for tests that play a failing API.
   *
   * @param tokenStatus the token endpoint's status, or 0 if it gave no answer
   * @param tokenError its error code, or null
   */
  public ApiTokenException(
      ApiExchange exchange,
      String problem,
      int tokenStatus,
      @Nullable String tokenError,
      @Nullable Throwable cause) {
    super(exchange, problem, cause);
    this.tokenStatus = tokenStatus;
    this.tokenError = tokenError;
  }

  /** The status that the token endpoint refused with, or 0 if it didn't answer. */
  public int tokenStatus() {
    return tokenStatus;
  }

  /**
   * The token endpoint's error code (RFC 6749, section 5.2), or null if it gave none. After {@code
   * invalid_grant} a refresh token is worth nothing: ask the person again.
   */
  public @Nullable String tokenError() {
    return tokenError;
  }
}
