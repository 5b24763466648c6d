package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * An adapter that never fails over JSON of the wrong kind when it reads a property: it hands the
 * raw JSON to a {@link Deviation} instead.
 *
 * @param <T> what it reads
 */
public abstract class ValueAdapter<T> extends JsonAdapter<T> {
  /**
   * Reads the next value.
   *
   * @param deviation told when the value is of the wrong kind (then the result is null) or when
   *     writing the result would give another text
   */
  protected abstract @Nullable T read(JsonReader reader, Deviation deviation) throws IOException;

  /** Writes a value that isn't null. */
  protected abstract void write(JsonOutput out, T value) throws IOException;

  /** What a body that is null comes to; null unless null is one of the values. */
  protected @Nullable T ofNull() {
    return null;
  }

  /** Adds what the value breaks of the document's rules. */
  protected void check(T value, String path, List<Violation> violations) {}

  /** Adds what a value inside another breaks; for generated adapters of unions. */
  public final void checkInto(T value, String path, List<Violation> violations) {
    check(value, path, violations);
  }

  /** Writes a value inside another, not null; for generated adapters of unions. */
  public final void writeInto(JsonOutput out, T value) throws IOException {
    write(out, value);
  }

  /** The value as JSON. */
  public final JsonValue encode(T value) {
    try {
      return JsonText.read(output(value).reader());
    } catch (IOException e) {
      throw new AssertionError("a buffer doesn't fail", e);
    }
  }

  /**
   * The value of a JSON text.
   *
   * @throws IllegalArgumentException if it isn't JSON or is of the wrong kind
   */
  public final T decode(String json) {
    try {
      T value = fromJson(JsonReader.of(new Buffer().writeUtf8(json)));
      if (value == null) {
        throw new IllegalArgumentException("the JSON is null");
      }
      return value;
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException("not the JSON expected: " + e.getMessage(), e);
    }
  }

  /** Everything the value breaks of the document's rules. */
  public final List<Violation> violations(T value) {
    List<Violation> violations = new ArrayList<>();
    check(value, "$", violations);
    return List.copyOf(violations);
  }

  /** Reads a whole body, which may be null; one of the wrong kind is an error. */
  @Override
  public final @Nullable T fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      return ofNull();
    }
    Deviation deviation = new Deviation();
    T value = read(reader, deviation);
    Deviation.Wrong wrong = deviation.wrong();
    if (wrong != null) {
      throw new JsonDataException("`" + wrong.path() + "` " + wrong.sentence());
    }
    return value;
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else if (writer.getIndent().isEmpty()) {
      JsonOutput out = output(value);
      try (BufferedSink sink = writer.valueSink()) {
        out.copyTo(sink);
      }
    } else {
      JsonText.write(writer, encode(value));
    }
  }

  private JsonOutput output(T value) throws IOException {
    JsonOutput out = new JsonOutput();
    write(out, value);
    return out;
  }
}
