package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.watch.CallEnd;
import dev.specfit.runtime.watch.CallListener;
import dev.specfit.runtime.watch.DriftListener;
import dev.specfit.runtime.watch.ResponseHeaders;
import dev.specfit.runtime.watch.WatchedCall;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells those who watch the calls of a client; what they throw harms no call. */
public final class Watchers implements CallListener {
  /** Nobody. */
  public static final Watchers NONE = new Watchers(List.of(), List.of());

  private final List<CallListener> listeners;
  private final @Nullable DriftWatch drift;

  /** Those who want to hear of calls, and of drift. */
  public Watchers(List<CallListener> listeners, List<DriftListener> driftListeners) {
    this.listeners = List.copyOf(listeners);
    this.drift = driftListeners.isEmpty() ? null : new DriftWatch(driftListeners);
  }

  /** Who hears of drift, or null if nobody does. */
  @Nullable DriftWatch drift() {
    return drift;
  }

  @Override
  public void started(WatchedCall call) {
    tell(listeners, listener -> listener.started(call));
  }

  @Override
  public void attempting(WatchedCall call, int number) {
    tell(listeners, listener -> listener.attempting(call, number));
  }

  @Override
  public void attempted(WatchedCall call, ApiAttempt attempt, ResponseHeaders headers) {
    tell(listeners, listener -> listener.attempted(call, attempt, headers));
  }

  @Override
  public void retrying(WatchedCall call, String reason, Duration delay) {
    tell(listeners, listener -> listener.retrying(call, reason, delay));
  }

  @Override
  public void finished(WatchedCall call, CallEnd end) {
    tell(listeners, listener -> listener.finished(call, end));
  }

  static <L> void tell(List<L> listeners, Consumer<L> event) {
    for (L listener : listeners) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        // Who only watches must not break what is watched.
      }
    }
  }
}
