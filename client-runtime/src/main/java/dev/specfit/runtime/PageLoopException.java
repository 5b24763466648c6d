package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/** The pages don't end: the server repeats a page or a position, or there are too many. */
public final class PageLoopException extends ApiException {
  private static final long serialVersionUID = 1;

  /** For the runtime and for tests that play a failing API. */
  public PageLoopException(ApiExchange exchange, String problem, @Nullable Throwable cause) {
    super(exchange, problem, cause);
  }
}
