package dev.specfit.runtime.internal;

import dev.specfit.runtime.watch.Drift;
import dev.specfit.runtime.watch.DriftListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells of each place that drifted at most once an hour. */
final class DriftWatch {
  private static final long HOUR = TimeUnit.HOURS.toNanos(1);

  /** So that a server that makes up names can't fill the memory. */
  private static final int MOST_PLACES = 10_000;

  private final List<DriftListener> listeners;
  private final LongSupplier nanoTime;
  private final Map<Drift, Long> told = new ConcurrentHashMap<>();

  DriftWatch(List<DriftListener> listeners) {
    this(listeners, System::nanoTime);
  }

  DriftWatch(List<DriftListener> listeners, LongSupplier nanoTime) {
    this.listeners = List.copyOf(listeners);
    this.nanoTime = nanoTime;
  }

  void found(Drift drift) {
    long now = nanoTime.getAsLong();
    if (told.size() >= MOST_PLACES && !told.containsKey(drift)) {
      told.values().removeIf(at -> now - at >= HOUR);
      if (told.size() >= MOST_PLACES) {
        return;
      }
    }
    Long before = told.putIfAbsent(drift, now);
    boolean due = before == null || (now - before >= HOUR && told.replace(drift, before, now));
    if (due) {
      Watchers.tell(listeners, listener -> listener.drifted(drift));
    }
  }
}
