package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any JSON of one kind. */
final class KindAdapter<T extends JsonValue> extends ValueAdapter<T> {
  private final Class<T> kind;
  private final String expected;

  KindAdapter(Class<T> kind, String expected) {
    this.kind = kind;
    this.expected = expected;
  }

  @Override
  protected @Nullable T read(JsonReader reader, Deviation deviation) throws IOException {
    String path = reader.getPath();
    JsonValue value = JsonText.read(reader);
    return kind.isInstance(value)
        ? kind.cast(value)
        : deviation.wrong(value, new Deviation.Wrong(path, value.kind(), expected));
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    JsonText.write(out, value);
  }
}
