package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.ExactText;
import dev.specfit.runtime.JsonString;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are JSON strings. */
abstract class TextAdapter<T> extends ValueAdapter<T> {
  final String expected;

  TextAdapter(String expected) {
    this.expected = expected;
  }

  /** The value of a text, or null if there is none. */
  abstract @Nullable T of(String text);

  abstract String text(T value);

  @Override
  protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.STRING) {
      return deviation.wrong(reader, expected);
    }
    String text = reader.nextString();
    T value = of(text);
    if (value == null) {
      return deviation.wrong(
          JsonString.of(text),
          new Deviation.Wrong(ReadPath.ofLastValue(reader), "another string", expected));
    }
    if (!text(value).equals(text)) {
      deviation.inexact(JsonString.of(text));
    }
    return value;
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    out.string(text(value));
  }

  static final class OfString extends TextAdapter<String> {
    OfString() {
      super("a string");
    }

    @Override
    protected @Nullable String read(JsonReader reader, Deviation deviation) throws IOException {
      return reader.peek() == JsonReader.Token.STRING
          ? reader.nextString()
          : deviation.wrong(reader, expected);
    }

    @Override
    protected void write(JsonOutput out, String value) throws IOException {
      out.string(value);
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

  /** Values that keep any text. */
  static final class OfExactText<T extends ExactText> extends TextAdapter<T> {
    private final Function<String, T> of;

    OfExactText(String expected, Function<String, T> of) {
      super(expected);
      this.of = of;
    }

    @Override
    protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
      return reader.peek() == JsonReader.Token.STRING
          ? of.apply(reader.nextString())
          : deviation.wrong(reader, expected);
    }

    @Override
    protected void write(JsonOutput out, T value) throws IOException {
      out.string(value.text());
    }

    @Override
    T of(String text) {
      return of.apply(text);
    }

    @Override
    String text(T value) {
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
