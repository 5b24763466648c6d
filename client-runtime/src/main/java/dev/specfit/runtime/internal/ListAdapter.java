package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays. One element of the wrong kind makes the whole array raw JSON. */
final class ListAdapter<T> extends ValueAdapter<List<T>> {
  private final ValueAdapter<T> items;

  ListAdapter(ValueAdapter<T> items) {
    this.items = items;
  }

  @Override
  @SuppressWarnings("NullAway") // an item is null only if it deviates or may be null
  protected @Nullable List<T> read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
      return deviation.wrong(reader, "an array");
    }
    List<T> values = new ArrayList<>();
    Parts<T> parts = null;
    DriftNotes notes = DriftNotes.of(reader);
    reader.beginArray();
    while (reader.hasNext()) {
      T value =
          notes == null
              ? items.read(reader, deviation)
              : notes.inside(DriftNotes.ANY, () -> items.read(reader, deviation));
      if (parts == null && deviation.any()) {
        parts = new Parts<>(items, deviation);
      }
      if (parts != null) {
        parts.add(value, values);
      }
      values.add(value);
    }
    reader.endArray();
    List<T> typed = Collections.unmodifiableList(values);
    List<JsonValue> raw = parts == null ? null : parts.raw();
    return parts == null || raw == null ? typed : parts.end(typed, JsonArray.of(raw));
  }

  @Override
  protected void write(JsonOutput out, List<T> value) throws IOException {
    out.beginArray();
    for (T item : value) {
      items.write(out, item);
    }
    out.endArray();
  }

  @Override
  protected void check(List<T> value, String path, List<Violation> violations) {
    for (int i = 0; i < value.size(); i++) {
      items.check(value.get(i), path + "[" + i + "]", violations);
    }
  }
}
