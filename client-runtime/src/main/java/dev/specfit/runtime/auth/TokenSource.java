package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Holds an access token and fetches the next when it is needed. However many threads wait, one of
 * them fetches; all share what comes of it.
 */
final class TokenSource {
  private final Fetch fetch;
  private final Object lock = new Object();
  private @Nullable AccessToken current;
  private @Nullable CompletableFuture<AccessToken> fetching;

  TokenSource(Fetch fetch) {
    this.fetch = fetch;
  }

  /** Fetches a token; never called by two threads at a time. */
  interface Fetch {
    AccessToken token() throws IOException;
  }

  Request authorize(Request request) throws IOException {
    return request.newBuilder().header("Authorization", "Bearer " + token().value()).build();
  }

  /** Drops a rejected token, unless another thread did already. */
  void drop(Request rejected) {
    String sent = rejected.header("Authorization");
    synchronized (lock) {
      if (current != null && ("Bearer " + current.value()).equals(sent)) {
        current = null;
      }
    }
  }

  private AccessToken token() throws IOException {
    CompletableFuture<AccessToken> flight;
    boolean mine = false;
    synchronized (lock) {
      if (current != null && current.isFresh()) {
        return current;
      }
      if (fetching == null) {
        fetching = new CompletableFuture<>();
        mine = true;
      }
      flight = fetching;
    }
    if (mine) {
      fetch(flight);
    }
    return wait(flight);
  }

  private void fetch(CompletableFuture<AccessToken> flight) {
    AccessToken fetched = null;
    // What an Error leaves to those who wait; the thread that fetched gets the Error itself.
    Throwable failure = new TokenFailure("the token endpoint gave no answer", null);
    try {
      fetched = fetch.token();
    } catch (IOException | RuntimeException e) {
      failure = e;
    } finally {
      settle(flight, fetched, failure);
    }
  }

  private void settle(
      CompletableFuture<AccessToken> flight, @Nullable AccessToken fetched, Throwable failure) {
    synchronized (lock) {
      current = fetched;
      fetching = null;
    }
    if (fetched != null) {
      flight.complete(fetched);
    } else {
      flight.completeExceptionally(failure);
    }
  }

  private static AccessToken wait(CompletableFuture<AccessToken> flight) throws IOException {
    try {
      return flight.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof TokenFailure failure) {
        throw failure;
      }
      throw new TokenFailure("the token endpoint gave no answer", cause);
    }
  }
}
