package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.OpenEnum;
import dev.specfit.runtime.watch.Drift;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters of enums share.
 *
 * @param <T> the enum
 */
public abstract class EnumJsonAdapter<T extends OpenEnum> extends ValueAdapter<T> {
  /** With more, looking for the one is dearer than making its text. */
  private static final int FEW = 64;

  private static final JsonReader.Options NO_TEXTS = JsonReader.Options.of();

  private final JsonReader.Token token;
  private final List<T> few;
  private final JsonReader.Options texts;

  /**
   * For enums of strings.
   *
   * @param known the known values; where there are few, their texts are found in the JSON itself
   */
  protected EnumJsonAdapter(List<T> known) {
    this.token = JsonReader.Token.STRING;
    this.few = known.size() <= FEW ? known : List.of();
    this.texts = JsonReader.Options.of(texts(few));
  }

  /** For enums of numbers or booleans. */
  protected EnumJsonAdapter(JsonReader.Token token) {
    this.token = token;
    this.few = List.of();
    this.texts = NO_TEXTS;
  }

  private static String[] texts(List<? extends OpenEnum> values) {
    String[] texts = new String[values.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = values.get(i).text(); // no stream, no lambda: this is run when a client starts
    }
    return texts;
  }

  /** The value with this text, known or not. */
  protected abstract T of(String text);

  @Override
  protected final @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    int index = few.isEmpty() ? -1 : reader.selectString(texts);
    if (index >= 0) {
      return few.get(index);
    }
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
  protected final void write(JsonOutput out, T value) throws IOException {
    if (token == JsonReader.Token.STRING) {
      out.string(value.text());
    } else {
      JsonText.write(out, value.toJsonValue());
    }
  }
}
