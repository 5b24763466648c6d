package dev.specfit.runtime.internal;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A wait that no thread has to sit out, and that can be ended. The JDK's own timer keeps it. */
final class Pause {
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();

  Pause(Duration length) {
    over.completeOnTimeout(true, length.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Runs this afterwards, also when the pause is ended. */
  void then(Runnable action) {
    CompletableFuture<Void> unused = over.thenRun(action);
  }

  /** Runs this afterwards, unless the pause is ended. */
  void thenIfWhole(Runnable action) {
    CompletableFuture<Void> unused =
        over.thenAccept(
            whole -> {
              if (whole) {
                action.run();
              }
            });
  }

  /** Ends it now. */
  void end() {
    over.complete(false);
  }

  /** Sits it out. */
  void await() throws InterruptedIOException {
    try {
      over.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new AssertionError("a pause doesn't fail", e);
    }
  }
}
