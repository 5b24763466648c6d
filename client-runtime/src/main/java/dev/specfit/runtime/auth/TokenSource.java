package dev.specfit.runtime.auth;

import dev.specfit.runtime.internal.TokenFailure;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Holds an access token and fetches the next when it is needed. However many calls wait, there is
 * one fetch, on a thread of its own: a call that gives up takes nothing from the others.
 */
final class TokenSource {
  private final Fetch fetch;
  private final LongSupplier nanos;
  private final Object lock = new Object();
  private @Nullable AccessToken current;
  private @Nullable CompletableFuture<AccessToken> fetching;

  /**
   * @param nanos tells the time, as {@link System#nanoTime} does
   */
  TokenSource(Fetch fetch, LongSupplier nanos) {
    this.fetch = fetch;
    this.nanos = nanos;
  }

  /** Fetches a token; never called by two threads at a time. */
  interface Fetch {
    AccessToken token() throws IOException;
  }

  /**
   * A token that is good for a while.
   *
   * @param call who needs it, or null for somebody who waits as long as it takes
   */
  AccessToken token(@Nullable Call call) throws IOException {
    CompletableFuture<AccessToken> flight;
    boolean first = false;
    synchronized (lock) {
      if (current != null && !current.isDue(nanos.getAsLong())) {
        return current;
      }
      if (fetching == null) {
        fetching = new CompletableFuture<>();
        first = true;
      }
      flight = fetching;
    }
    if (first) {
      start(flight);
    }
    return TokenWait.of(flight, call);
  }

  /** Drops the token that a header holds, unless another took its place already. */
  void drop(@Nullable String header) {
    synchronized (lock) {
      if (current != null && ("Bearer " + current.value()).equals(header)) {
        current = null;
      }
    }
  }

  private void start(CompletableFuture<AccessToken> flight) {
    Thread thread = new Thread(() -> fetch(flight), "specfit-token");
    thread.setDaemon(true);
    boolean started = false;
    try {
      thread.start();
      started = true;
    } finally {
      if (!started) {
        settle(flight, null, new TokenFailure("no thread could be had to fetch a token", null));
      }
    }
  }

  private void fetch(CompletableFuture<AccessToken> flight) {
    AccessToken fetched = null;
    TokenFailure failure = null;
    try {
      fetched = fetch.token();
    } catch (TokenFailure e) {
      failure = e;
    } catch (IOException e) {
      failure = TokenFailure.unanswered(e);
    } catch (Throwable e) {
      failure = new TokenFailure("the token endpoint gave no answer", e);
    }
    settle(flight, fetched, failure);
  }

  /** While the endpoint is in trouble the old token goes on, if it can, and isn't due at once. */
  private void settle(
      CompletableFuture<AccessToken> flight,
      @Nullable AccessToken fetched,
      @Nullable TokenFailure failure) {
    AccessToken usable = fetched;
    synchronized (lock) {
      long now = nanos.getAsLong();
      boolean passing = failure != null && failure.isPassing();
      if (usable == null && passing && current != null && !current.isOver(now)) {
        usable = current.postponed(now);
      }
      current = usable;
      fetching = null;
    }
    if (usable != null) {
      flight.complete(usable);
    } else {
      flight.completeExceptionally(
          failure == null ? new TokenFailure("the token endpoint gave no answer", null) : failure);
    }
  }
}
