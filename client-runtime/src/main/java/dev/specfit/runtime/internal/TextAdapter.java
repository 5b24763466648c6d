package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.DateTimeString;
import dev.specfit.runtime.DecimalString;
import dev.specfit.runtime.Int64String;
import dev.specfit.runtime.JsonString;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Values that are JSON strings. */
abstract class TextAdapter<T> extends ValueAdapter<T> {
  private final String expected;

  TextAdapter(String expected) {
    this.expected = expected;
  }

  /** The value of a text, or null if there is none. */
  abstract @Nullable T of(String text);

  abstract String text(T value);

  @Override
  protected final @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.STRING) {
      return deviation.wrong(reader, expected);
    }
    String path = reader.getPath();
    String text = reader.nextString();
    T value = of(text);
    if (value == null) {
      return deviation.wrong(
          JsonString.of(text), new Deviation.Wrong(path, "another string", expected));
    }
    return value;
  }

  @Override
  protected final void write(JsonWriter writer, T value) throws IOException {
    JsonText.writeString(writer, text(value));
  }

  static final class OfString extends TextAdapter<String> {
    OfString() {
      super("a string");
    }

    @Override
    String of(String text) {
      return text;
    }

    @Override
    String text(String value) {
      return value;
    }
  }

  static final class OfInt64 extends TextAdapter<Int64String> {
    OfInt64() {
      super("a string");
    }

    @Override
    Int64String of(String text) {
      return Int64String.of(text);
    }

    @Override
    String text(Int64String value) {
      return value.text();
    }
  }

  static final class OfDecimal extends TextAdapter<DecimalString> {
    OfDecimal() {
      super("a string");
    }

    @Override
    DecimalString of(String text) {
      return DecimalString.of(text);
    }

    @Override
    String text(DecimalString value) {
      return value.text();
    }
  }

  static final class OfDateTime extends TextAdapter<DateTimeString> {
    OfDateTime() {
      super("a date-time");
    }

    @Override
    DateTimeString of(String text) {
      return DateTimeString.of(text);
    }

    @Override
    String text(DateTimeString value) {
      return value.text();
    }
  }

  static final class OfDate extends TextAdapter<LocalDate> {
    OfDate() {
      super("a date");
    }

    @Override
    @Nullable LocalDate of(String text) {
      try {
        LocalDate date = LocalDate.parse(text);
        return date.toString().equals(text) ? date : null;
      } catch (DateTimeParseException e) {
        return null;
      }
    }

    @Override
    String text(LocalDate value) {
      return value.toString();
    }
  }
}
