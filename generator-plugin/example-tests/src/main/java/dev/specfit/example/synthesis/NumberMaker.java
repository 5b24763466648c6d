package dev.specfit.example.synthesis;

import dev.specfit.document.SpecObject;
import dev.specfit.runtime.JsonNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a number within its bounds. */
final class NumberMaker {
  private final List<SpecObject> parts;
  private final boolean integer;
  private @Nullable BigDecimal lower;
  private @Nullable BigDecimal upper;
  private boolean lowerOut;
  private boolean upperOut;
  private BigDecimal step = BigDecimal.ZERO;

  private NumberMaker(List<SpecObject> parts, boolean integer) {
    this.parts = parts;
    this.integer = integer;
    for (SpecObject part : parts) {
      // A boolean beside the bound in 3.0, a bound of its own in 3.1.
      lower(part, "minimum", Nodes.isTrue(part.get("exclusiveMinimum")));
      lower(part, "exclusiveMinimum", true);
      upper(part, "maximum", Nodes.isTrue(part.get("exclusiveMaximum")));
      upper(part, "exclusiveMaximum", true);
      Nodes.number(part.get("multipleOf"))
          .filter(n -> n.signum() > 0 && n.compareTo(step) > 0)
          .ifPresent(n -> step = n);
    }
  }

  /** The number, or empty where there is none. */
  static Optional<JsonNumber> make(List<SpecObject> parts, boolean integer, int salt) {
    return new NumberMaker(parts, integer).make(salt);
  }

  private void lower(SpecObject part, String keyword, boolean out) {
    BigDecimal bound = Nodes.number(part.get(keyword)).orElse(null);
    BigDecimal known = lower;
    if (bound != null && (known == null || bound.compareTo(known) >= 0)) {
      lowerOut = out || (lowerOut && known != null && bound.compareTo(known) == 0);
      lower = bound;
    }
  }

  private void upper(SpecObject part, String keyword, boolean out) {
    BigDecimal bound = Nodes.number(part.get(keyword)).orElse(null);
    BigDecimal known = upper;
    if (bound != null && (known == null || bound.compareTo(known) <= 0)) {
      upperOut = out || (upperOut && known != null && bound.compareTo(known) == 0);
      upper = bound;
    }
  }

  private Optional<JsonNumber> make(int salt) {
    if (integer && step.stripTrailingZeros().scale() > 0) {
      step = step.multiply(BigDecimal.TEN.pow(step.stripTrailingZeros().scale()));
    }
    if (integer && step.signum() == 0) {
      step = BigDecimal.ONE;
    }
    for (BigDecimal candidate : candidates(salt)) {
      if (isWithin(candidate)) {
        return Optional.of(JsonNumber.of(plain(candidate)));
      }
    }
    return Optional.empty();
  }

  private List<BigDecimal> candidates(int salt) {
    BigDecimal by = step.signum() == 0 ? BigDecimal.ONE : step;
    BigDecimal offset = by.multiply(BigDecimal.valueOf(salt));
    List<BigDecimal> starts = new ArrayList<>();
    starts.add(integer ? BigDecimal.ONE : new BigDecimal("1.5"));
    BigDecimal low = lower;
    BigDecimal high = upper;
    if (low != null) {
      starts.add(low);
      starts.add(low.add(by));
    }
    if (high != null) {
      starts.add(high.subtract(offset).subtract(offset));
      starts.add(high.subtract(by).subtract(offset).subtract(offset));
    }
    if (low != null && high != null && !integer) {
      starts.add(low.add(high).divide(BigDecimal.valueOf(2), 10, RoundingMode.HALF_EVEN));
    }
    starts.add(BigDecimal.ZERO);
    return starts.stream().map(start -> onStep(start).add(offset)).toList();
  }

  private BigDecimal onStep(BigDecimal value) {
    return step.signum() == 0 ? value : value.divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  private boolean isWithin(BigDecimal value) {
    BigDecimal low = lower;
    BigDecimal high = upper;
    int above = low == null ? 1 : value.compareTo(low);
    int below = high == null ? 1 : high.compareTo(value);
    return (above > 0 || (above == 0 && !lowerOut))
        && (below > 0 || (below == 0 && !upperOut))
        && parts.stream()
            .map(part -> Nodes.number(part.get("multipleOf")).orElse(BigDecimal.ZERO))
            .allMatch(n -> n.signum() <= 0 || value.remainder(n).signum() == 0);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
