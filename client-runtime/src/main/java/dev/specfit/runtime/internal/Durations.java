package dev.specfit.runtime.internal;

import java.math.BigDecimal;
import java.time.Duration;

/** Writes durations for people. */
final class Durations {
  private Durations() {}

  /** Such as {@code 30 s} or {@code 1.5 s}. */
  static String text(Duration duration) {
    BigDecimal millis = BigDecimal.valueOf(duration.toMillis(), 3);
    return millis.stripTrailingZeros().toPlainString() + " s";
  }
}
