package dev.specfit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A 64-bit integer that travels as a string ({@code type: string, x-format: int64}). The text is
 * kept exactly, whatever it is; it is read as a number only when asked.
 */
public final class Int64String implements JsonEncodable {
  private final String text;

  private Int64String(String text) {
    this.text = text;
  }

  /** The value with this text, which need not be a number. */
  public static Int64String of(String text) {
    return new Int64String(Objects.requireNonNull(text, "text"));
  }

  /** The value with this number's digits. */
  public static Int64String of(long value) {
    return new Int64String(Long.toString(value));
  }

  /** The text on the wire. */
  public String text() {
    return text;
  }

  /** Whether {@link #longValue()} gives an answer. */
  public boolean isLong() {
    try {
      Long.parseLong(text);
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
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("`" + text + "` is not a whole number of 64 bits");
    }
  }

  @Override
  public JsonValue toJsonValue() {
    return JsonString.of(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Int64String that && that.text.equals(text);
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
