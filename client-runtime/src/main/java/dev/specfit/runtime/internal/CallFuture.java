package dev.specfit.runtime.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a call in the background gives. Whoever ends it before the call does ends the call: by
 * cancelling it or a future made from it, or by {@code orTimeout}.
 */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {
  private final Runnable cancel;
  private final AtomicBoolean settled;

  CallFuture(Runnable cancel) {
    this(cancel, new AtomicBoolean());
  }

  private CallFuture(Runnable cancel, AtomicBoolean settled) {
    this.cancel = cancel;
    this.settled = settled;
  }

  /** The call's value; false where somebody was faster. */
  boolean answer(T value) {
    settled.set(true);
    return super.complete(value);
  }

  /** The call's failure. */
  void fail(Throwable failure) {
    settled.set(true);
    super.completeExceptionally(failure);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return endingCall(super.cancel(mayInterruptIfRunning));
  }

  @Override
  public boolean complete(T value) {
    return endingCall(super.complete(value));
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    return endingCall(super.completeExceptionally(failure));
  }

  private boolean endingCall(boolean ended) {
    if (ended && !settled.get()) {
      cancel.run();
    }
    return ended;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(cancel, settled);
  }
}
