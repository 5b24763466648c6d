package dev.specfit.runtime.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Does something when time is up, unless it is closed before. */
final class Alarm implements AutoCloseable {
  private final @Nullable Pause pause;

  private Alarm(@Nullable Pause pause) {
    this.pause = pause;
  }

  /** An alarm; zero is never. */
  static Alarm after(Duration limit, Runnable action) {
    if (limit.isZero()) {
      return new Alarm(null);
    }
    Pause pause = new Pause(limit);
    pause.thenIfWhole(action);
    return new Alarm(pause);
  }

  @Override
  public void close() {
    if (pause != null) {
      pause.end();
    }
  }
}
