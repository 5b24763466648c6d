package dev.specfit.runtime;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decimal number that travels as a string ({@code type: string, x-format: decimal}). The text is
 * kept exactly, whatever it is; it is read as a number only when asked.
 */
public final class DecimalString implements JsonEncodable {
  private final String text;

  private DecimalString(String text) {
    this.text = text;
  }

  /** The value with this text, which need not be a number. */
  public static DecimalString of(String text) {
    return new DecimalString(Objects.requireNonNull(text, "text"));
  }

  /** The value with this number's digits, without an exponent. */
  public static DecimalString of(BigDecimal value) {
    return new DecimalString(value.toPlainString());
  }

  /** The text on the wire. */
  public String text() {
    return text;
  }

  /**
   * The number.
   *
   * @throws NumberFormatException if the text isn't a decimal number
   */
  public BigDecimal bigDecimal() {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("`" + text + "` is not a decimal number");
    }
  }

  @Override
  public JsonValue toJsonValue() {
    return JsonString.of(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecimalString that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return text;
  }
}
