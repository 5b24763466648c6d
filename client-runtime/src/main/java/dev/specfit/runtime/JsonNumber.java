package dev.specfit.runtime;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON number with the digits it was written with: {@code 1e400}, {@code 1.10} and 19-digit ids
 * survive. Equality is by text, so {@code 1} and {@code 1.0} differ; compare {@link #bigDecimal()}
 * where only the magnitude counts.
 */
public final class JsonNumber extends Number implements JsonValue {
  private static final long serialVersionUID = 1;
  private static final Pattern GRAMMAR =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final double EXACT_WHOLE = 1L << 53;

  private final String text;

  private JsonNumber(String text) {
    this.text = text;
  }

  /**
   * A number from its JSON text (RFC 8259, section 6).
   *
   * @throws IllegalArgumentException if the text isn't a JSON number
   */
  public static JsonNumber of(String text) {
    if (!GRAMMAR.matcher(text).matches()) {
      throw new IllegalArgumentException("not a JSON number: " + text);
    }
    return new JsonNumber(text);
  }

  /** A whole number. */
  public static JsonNumber of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /**
   * A floating-point number; whole ones are written without a fraction.
   *
   * @throws IllegalArgumentException for NaN and the infinities, which JSON doesn't have
   */
  public static JsonNumber of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return new JsonNumber(
        whole && !negativeZero ? Long.toString((long) value) : Double.toString(value));
  }

  /** A decimal number; the scale is kept. */
  public static JsonNumber of(BigDecimal value) {
    return new JsonNumber(value.toString());
  }

  /** The digits as written. */
  public String text() {
    return text;
  }

  /**
   * The exact value.
   *
   * @throws NumberFormatException if the exponent is beyond what {@link BigDecimal} holds
   */
  public BigDecimal bigDecimal() {
    return new BigDecimal(text);
  }

  /**
   * The value as a long, never rounded.
   *
   * @throws ArithmeticException if it has a fraction or doesn't fit
   */
  @Override
  public long longValue() {
    return bigDecimal().longValueExact();
  }

  /**
   * The value as an int, never rounded.
   *
   * @throws ArithmeticException if it has a fraction or doesn't fit
   */
  @Override
  public int intValue() {
    return bigDecimal().intValueExact();
  }

  /** The nearest double; infinite where the number is beyond it. */
  @Override
  public double doubleValue() {
    return Double.parseDouble(text);
  }

  /** The nearest float; infinite where the number is beyond it. */
  @Override
  public float floatValue() {
    return Float.parseFloat(text);
  }

  @Override
  public String kind() {
    return "a number";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonNumber that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The digits as written. */
  @Override
  public String toString() {
    return text;
  }
}
