package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.OpenEnum;
import dev.specfit.runtime.watch.Drift;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters of enums share.
 *
 * @param <T> the enum
 */
public abstract class EnumJsonAdapter<T extends OpenEnum> extends ValueAdapter<T> {
  private final JsonReader.Token token;

  /** For enums of strings. */
  protected EnumJsonAdapter() {
    this(JsonReader.Token.STRING);
  }

  /** For enums of numbers or booleans. */
  protected EnumJsonAdapter(JsonReader.Token token) {
    this.token = token;
  }

  /** The value with this text, known or not. */
  protected abstract T of(String text);

  @Override
  protected final @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != token) {
      return deviation.wrong(
          reader,
          switch (token) {
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            default -> "a string";
          });
    }
    String text =
        token == JsonReader.Token.BOOLEAN
            ? String.valueOf(reader.nextBoolean())
            : reader.nextString();
    T value = of(text);
    DriftNotes notes = DriftNotes.of(reader);
    if (notes != null && isUnknown(value)) {
      notes.found(Drift.Kind.UNKNOWN_ENUM_VALUE);
    }
    return value;
  }

  /** Known values are constants; of any other there is a new one each time. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isUnknown(T value) {
    return of(value.text()) != value;
  }

  @Override
  protected final void write(JsonWriter writer, T value) throws IOException {
    JsonText.write(writer, value.toJsonValue());
  }
}
