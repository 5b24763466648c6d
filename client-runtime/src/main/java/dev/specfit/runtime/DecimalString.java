package dev.specfit.runtime;

import java.math.BigDecimal;

/**
 * A decimal number that travels as a string ({@code type: string, x-format: decimal}). The text is
 * kept exactly, whatever it is; it is read as a number only when asked.
 */
public final class DecimalString extends ExactText {
  private DecimalString(String text) {
    super(text);
  }

  /** The value with this text, which need not be a number. */
  public static DecimalString of(String text) {
    return new DecimalString(text);
  }

  /** The value with this number's digits, without an exponent. */
  public static DecimalString of(BigDecimal value) {
    return new DecimalString(value.toPlainString());
  }

  /**
   * The number.
   *
   * @throws NumberFormatException if the text isn't a decimal number
   */
  public BigDecimal bigDecimal() {
    try {
      return new BigDecimal(text());
    } catch (NumberFormatException e) {
      throw new NumberFormatException("`" + text() + "` is not a decimal number");
    }
  }
}
