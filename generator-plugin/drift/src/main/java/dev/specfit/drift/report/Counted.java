package dev.specfit.drift.report;

import java.util.Locale;

/** Numbers as people write them. */
final class Counted {
  private Counted() {}

  /** {@code 1,234}. */
  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code no changes}, {@code 1 change}, {@code 1,234 changes}. */
  static String changes(long count) {
    if (count == 0) {
      return "no changes";
    }
    return number(count) + (count == 1 ? " change" : " changes");
  }
}
