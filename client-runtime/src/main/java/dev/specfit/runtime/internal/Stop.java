package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What ends a call by the client's own decision, on its way through OkHttp, which wants I/O
 * exceptions. Trying again would change nothing. The message holds no secret.
 */
public abstract class Stop extends IOException {
  private static final long serialVersionUID = 1;

  /** With a sentence for the caller. */
  protected Stop(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The sentence. */
  public final String problem() {
    return String.valueOf(getMessage());
  }

  /**
   * What to throw to the caller.
   *
   * @param request what is known of the request
   */
  public abstract ApiException toApiException(ApiExchange request);
}
