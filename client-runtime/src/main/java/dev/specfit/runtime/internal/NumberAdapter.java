package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonNumber;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values that are JSON numbers; digits that the Java type would drop are kept beside it. */
abstract class NumberAdapter<T> extends ValueAdapter<T> {
  private final String expected;

  NumberAdapter(String expected) {
    this.expected = expected;
  }

  /** The value of a number, or null or an exception if the type can't hold it. */
  abstract @Nullable T of(JsonNumber number);

  abstract JsonNumber number(T value);

  /**
   * The value of a number of up to nine digits and nothing else, which is written back as it came;
   * null if it has to be looked at more closely.
   */
  @Nullable T ofPlainWhole(String digits) {
    return null;
  }

  @Override
  protected final @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.NUMBER) {
      return deviation.wrong(reader, expected);
    }
    String text = reader.nextString();
    T value = isPlainWhole(text) ? ofPlainWhole(text) : null;
    if (value != null) {
      return value;
    }
    JsonNumber number = JsonNumber.of(text);
    try {
      value = of(number);
    } catch (ArithmeticException | NumberFormatException e) {
      value = null;
    }
    if (value == null) {
      return deviation.wrong(
          number, new Deviation.Wrong(ReadPath.ofLastValue(reader), "another number", expected));
    }
    if (!number(value).equals(number)) {
      deviation.inexact(number);
    }
    return value;
  }

  private static boolean isPlainWhole(String text) {
    int length = text.length();
    if (length > 9 || (length > 1 && text.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  protected final void write(JsonOutput out, T value) throws IOException {
    out.literal(number(value).text());
  }

  static final class OfInteger extends NumberAdapter<Integer> {
    OfInteger() {
      super("a whole number of 32 bits");
    }

    @Override
    Integer ofPlainWhole(String digits) {
      return Integer.valueOf(digits);
    }

    @Override
    Integer of(JsonNumber number) {
      return number.intValue();
    }

    @Override
    JsonNumber number(Integer value) {
      return JsonNumber.of(value.longValue());
    }
  }

  static final class OfLong extends NumberAdapter<Long> {
    OfLong() {
      super("a whole number of 64 bits");
    }

    @Override
    Long ofPlainWhole(String digits) {
      return Long.valueOf(digits);
    }

    @Override
    Long of(JsonNumber number) {
      return number.longValue();
    }

    @Override
    JsonNumber number(Long value) {
      return JsonNumber.of(value.longValue());
    }
  }

  static final class OfBigDecimal extends NumberAdapter<BigDecimal> {
    OfBigDecimal() {
      super("a number");
    }

    @Override
    BigDecimal of(JsonNumber number) {
      return number.bigDecimal();
    }

    @Override
    JsonNumber number(BigDecimal value) {
      return JsonNumber.of(value);
    }
  }

  static final class OfDouble extends NumberAdapter<Double> {
    OfDouble() {
      super("a number that a double can hold");
    }

    @Override
    @Nullable Double of(JsonNumber number) {
      double value = number.doubleValue();
      return Double.isInfinite(value) ? null : value;
    }

    @Override
    JsonNumber number(Double value) {
      return JsonNumber.of(value.doubleValue());
    }
  }

  static final class OfFloat extends NumberAdapter<Float> {
    OfFloat() {
      super("a number that a float can hold");
    }

    @Override
    @Nullable Float of(JsonNumber number) {
      float value = number.floatValue();
      return Float.isInfinite(value) ? null : value;
    }

    @Override
    JsonNumber number(Float value) {
      return Scalars.number(value);
    }
  }
}
