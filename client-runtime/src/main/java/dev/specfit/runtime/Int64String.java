package dev.specfit.runtime;

/**
 * A 64-bit integer that travels as a string ({@code type: string, x-format: int64}). The text is
 * kept exactly, whatever it is; it is read as a number only when asked.
 */
public final class Int64String extends ExactText {
  private Int64String(String text) {
    super(text);
  }

  /** The value with this text, which need not be a number. */
  public static Int64String of(String text) {
    return new Int64String(text);
  }

  /** The value with this number's digits. */
  public static Int64String of(long value) {
    return new Int64String(Long.toString(value));
  }

  /** Whether {@link #longValue()} gives an answer. */
  public boolean isLong() {
    try {
      Long.parseLong(text());
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * The number.
   *
   * @throws NumberFormatException if the text isn't a whole number of 64 bits
   */
  public long longValue() {
    try {
      return Long.parseLong(text());
    } catch (NumberFormatException e) {
      throw new NumberFormatException("`" + text() + "` is not a whole number of 64 bits");
    }
  }
}
