package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares upper and lower bounds. */
final class BoundComparison {
  private static final int MOST_DIGITS = 1_000;
  private static final Set<String> INTEGER = Set.of("integer");
  private static final List<Bound> BOUNDS =
      List.of(
          new Bound("max", "maximum", "exclusiveMaximum", true),
          new Bound("min", "minimum", "exclusiveMinimum", false),
          new Bound("max-length", "maxLength", null, true),
          new Bound("min-length", "minLength", null, false),
          new Bound("max-items", "maxItems", null, true),
          new Bound("min-items", "minItems", null, false),
          new Bound("max-properties", "maxProperties", null, true),
          new Bound("min-properties", "minProperties", null, false),
          new Bound("max-contains", "maxContains", null, true),
          new Bound("min-contains", "minContains", null, false));

  private BoundComparison() {}

  static void compare(Pair pair) {
    for (Bound bound : BOUNDS) {
      Limit before = bound.of(pair.base());
      Limit now = bound.of(pair.revision());
      String action = action(bound, before, now);
      if (action != null && !isSameForIntegers(pair, bound, before, now)) {
        tell(pair, bound, action, before, now);
      }
    }
  }

  private static void tell(
      Pair pair, Bound bound, String action, @Nullable Limit before, @Nullable Limit now) {
    Telling telling =
        pair.tell(action)
            .before(before == null ? null : before.found())
            .now(now == null ? null : now.found());
    if (before != null && now != null && before.exclusive() != now.exclusive()) {
      String said = "{takes} " + bound.words(now) + " `{now}` now, ";
      telling.says(said + bound.words(before) + " `{before}` before");
    }
    telling.add();
  }

  /** Whether whole numbers are bounded alike: by less than 6, or by at most 5. */
  private static boolean isSameForIntegers(
      Pair pair, Bound bound, @Nullable Limit before, @Nullable Limit now) {
    return before != null
        && now != null
        && pair.base().types().equals(INTEGER)
        && pair.revision().types().equals(INTEGER)
        && isModest(before.value())
        && isModest(now.value())
        && bound.last(before).equals(bound.last(now));
  }

  /** Whether a number is short when it is written out; a hostile document's isn't. */
  private static boolean isModest(BigDecimal value) {
    return Math.abs((long) value.scale()) < MOST_DIGITS;
  }

  private static @Nullable String action(Bound bound, @Nullable Limit before, @Nullable Limit now) {
    if (before == null && now == null) {
      return null;
    }
    if (before == null || now == null) {
      return before == null ? bound.name(now) + "-set" : bound.name(before) + "-unset";
    }
    int order = now.value().compareTo(before.value());
    if (before.exclusive() == now.exclusive()) {
      return order == 0 ? null : bound.name(now) + (order > 0 ? "-increased" : "-decreased");
    }
    boolean tighter = bound.upper() ? order < 0 : order > 0;
    return tighter || (order == 0 && now.exclusive())
        ? bound.name(now) + "-set"
        : bound.name(before) + "-unset";
  }

  /**
   * A kind of bound.
   *
   * @param facet what rules call it
   * @param keyword the keyword of the bound that is allowed itself
   * @param exclusive the keyword of the bound that isn't (a number), or that makes the other so
   *     (true, in OpenAPI 3.0)
   * @param upper whether values are below it
   */
  private record Bound(String facet, String keyword, @Nullable String exclusive, boolean upper) {
    String name(@Nullable Limit limit) {
      return limit != null && limit.exclusive() ? "exclusive-" + facet : facet;
    }

    String words(Limit limit) {
      return limit.exclusive()
          ? (upper ? "less than" : "more than")
          : (upper ? "at most" : "at least");
    }

    /** The last whole number within. */
    BigInteger last(Limit limit) {
      RoundingMode inwards = upper ? RoundingMode.FLOOR : RoundingMode.CEILING;
      BigDecimal whole = limit.value().setScale(0, inwards);
      boolean excluded = limit.exclusive() && whole.compareTo(limit.value()) == 0;
      BigInteger last = whole.toBigInteger();
      return !excluded ? last : upper ? last.subtract(BigInteger.ONE) : last.add(BigInteger.ONE);
    }

    /** The tightest of all layers' limits; none if a lower one is zero, as that says nothing. */
    @Nullable Limit of(Schema schema) {
      Limit tightest = null;
      for (Found found : schema.all(keyword)) {
        boolean excluded =
            exclusive != null
                && found.layer().get(exclusive) instanceof SpecScalar flag
                && flag.text().equals("true");
        tightest = tighter(tightest, limit(found, excluded));
      }
      if (exclusive != null) {
        for (Found found : schema.all(exclusive)) {
          tightest = tighter(tightest, limit(found, true));
        }
      }
      boolean counts = exclusive == null && !upper && !facet.equals("min-contains");
      return tightest != null && counts && tightest.value().signum() == 0 ? null : tightest;
    }

    private @Nullable Limit tighter(@Nullable Limit one, @Nullable Limit other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      int order = other.value().compareTo(one.value());
      boolean tighter = upper ? order < 0 : order > 0;
      return tighter || (order == 0 && other.exclusive()) ? other : one;
    }

    private static @Nullable Limit limit(Found found, boolean exclusive) {
      BigDecimal value = Numbers.of(found.value());
      return value == null ? null : new Limit(value, exclusive, found);
    }
  }

  private record Limit(BigDecimal value, boolean exclusive, Found found) {}

  /** Numbers as documents write them. */
  static final class Numbers {
    private Numbers() {}

    static @Nullable BigDecimal of(SpecNode node) {
      if (node instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.NUMBER) {
        try {
          return new BigDecimal(scalar.text());
        } catch (NumberFormatException e) {
          return null;
        }
      }
      return null;
    }
  }
}
