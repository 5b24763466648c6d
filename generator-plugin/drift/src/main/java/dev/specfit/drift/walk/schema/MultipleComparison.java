package dev.specfit.drift.walk.schema;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what numbers have to be multiples of, and whether items have to differ. */
final class MultipleComparison {
  private static final int EXPONENT_LIMIT = 1_000;

  private MultipleComparison() {}

  static void compare(Pair pair) {
    unique(pair);
    Found before = saying(pair.base());
    Found now = saying(pair.revision());
    if (before == null && now == null) {
      return;
    }
    if (before == null || now == null) {
      pair.tell(before == null ? "multiple-of-set" : "multiple-of-unset")
          .before(before)
          .now(now)
          .add();
    } else if (!Values.same(before.value(), now.value())) {
      pair.tell(action(pair.scope().request(), before, now)).before(before).now(now).add();
    }
  }

  /** A whole number is a multiple of one. */
  private static @Nullable Found saying(Schema schema) {
    Found found = schema.first("multipleOf");
    boolean ofOne = found != null && Values.canonical(found.value()).equals("1");
    return ofOne && schema.types().equals(Set.of("integer")) ? null : found;
  }

  private static String action(boolean request, Found before, Found now) {
    if (request) {
      return divides(now, before) ? "multiple-of-generalized" : "multiple-of-changed";
    }
    return divides(before, now) ? "multiple-of-specialized" : "multiple-of-changed";
  }

  private static boolean divides(Found divisor, Found number) {
    BigDecimal small = BoundComparison.Numbers.of(divisor.value());
    BigDecimal large = BoundComparison.Numbers.of(number.value());
    return small != null
        && large != null
        && small.signum() > 0
        && Math.abs((long) small.scale()) + Math.abs((long) large.scale()) < EXPONENT_LIMIT
        && large.remainder(small).signum() == 0;
  }

  private static void unique(Pair pair) {
    boolean before = pair.base().is("uniqueItems");
    boolean now = pair.revision().is("uniqueItems");
    if (before != now) {
      pair.tell(now ? "unique-items-set" : "unique-items-unset")
          .before(pair.base().first("uniqueItems"))
          .now(pair.revision().first("uniqueItems"))
          .add();
    }
  }
}
