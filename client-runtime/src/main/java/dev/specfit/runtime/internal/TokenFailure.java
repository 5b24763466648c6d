package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiTokenException;
import org.jspecify.annotations.Nullable;

/** No access token was to be had. */
public final class TokenFailure extends Stop {
  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String code;
  private final boolean passing;

  private TokenFailure(
      String message,
      int status,
      @Nullable String code,
      boolean passing,
      @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.code = code;
    this.passing = passing;
  }

  /** With a sentence that holds no secret. */
  public TokenFailure(String message, @Nullable Throwable cause) {
    this(message, 0, null, false, cause);
  }

  /** The endpoint can't be reached, or breaks off. */
  public static TokenFailure unanswered(Throwable cause) {
    return new TokenFailure("the token endpoint gave no answer", 0, null, true, cause);
  }

  /**
   * The endpoint refuses.
   *
   * @param status its status
   * @param code the error's code (RFC 6749, section 5.2), or null
   * @param reason what is to be said of it, without secrets; may be empty
   */
  public static TokenFailure refused(int status, @Nullable String code, String reason) {
    String message = "the token endpoint answered " + status + reason;
    return new TokenFailure(message, status, code, status == 429 || status >= 500, null);
  }

  /** The same failure for one more of those who wait. */
  public TokenFailure copy() {
    return new TokenFailure(problem(), status, code, passing, getCause());
  }

  /** Whether another try may go better. */
  public boolean isPassing() {
    return passing;
  }

  @Override
  public ApiException toApiException(ApiExchange request) {
    return new ApiTokenException(request, problem(), status, code, getCause());
  }
}
