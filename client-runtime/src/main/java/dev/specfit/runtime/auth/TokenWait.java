package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/** One call's waiting for a token that others wait for too. */
final class TokenWait {
  private TokenWait() {}

  /**
   * The token.
   *
   * @throws IOException if there is none, or the call is cancelled, out of time or interrupted
   */
  static AccessToken of(CompletableFuture<AccessToken> flight, @Nullable Call call)
      throws IOException {
    CompletableFuture<AccessToken> own = flight.copy();
    if (call != null) {
      call.addEventListener(new Cancellation(own));
      if (call.isCanceled()) {
        own.cancel(false);
      }
    }
    try {
      return own.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TokenFailure failure) {
        throw failure.copy();
      }
      throw new TokenFailure("the token endpoint gave no answer", e.getCause());
    } catch (CancellationException e) {
      // What OkHttp itself says; it knows whether time ran out.
      throw new IOException("Canceled", e);
    }
  }

  /** Ends the waiting when the call ends. */
  private static final class Cancellation extends EventListener {
    private final CompletableFuture<AccessToken> waiting;

    Cancellation(CompletableFuture<AccessToken> waiting) {
      this.waiting = waiting;
    }

    @Override
    public void canceled(Call call) {
      waiting.cancel(false);
    }
  }
}
