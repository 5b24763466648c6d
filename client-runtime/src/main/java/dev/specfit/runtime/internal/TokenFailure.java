package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.ApiTokenException;
import org.jspecify.annotations.Nullable;

/** No access token was to be had. */
public final class TokenFailure extends Stop {
  private static final long serialVersionUID = 1;

  /** With a sentence that holds no secret. */
  public TokenFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public ApiException toApiException(ApiExchange request) {
    return new ApiTokenException(request, problem(), getCause());
  }
}
