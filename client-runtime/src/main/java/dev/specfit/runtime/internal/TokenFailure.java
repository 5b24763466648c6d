package dev.specfit.runtime.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No access token was to be had; on its way through OkHttp, which wants I/O exceptions. */
public final class TokenFailure extends IOException {
  private static final long serialVersionUID = 1;

  /** With a sentence that holds no secret. */
  public TokenFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
