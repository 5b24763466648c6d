package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of values of one type. One value of the wrong kind makes the whole object raw JSON. */
final class MapAdapter<T> extends ValueAdapter<Map<String, T>> {
  private final ValueAdapter<T> values;

  MapAdapter(ValueAdapter<T> values) {
    this.values = values;
  }

  @Override
  @SuppressWarnings("NullAway") // a value is null only if it deviates or may be null
  protected @Nullable Map<String, T> read(JsonReader reader, Deviation deviation)
      throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      return deviation.wrong(reader, "an object");
    }
    List<String> names = new ArrayList<>();
    List<T> typed = new ArrayList<>();
    Parts<T> parts = new Parts<>(values, deviation);
    DriftNotes notes = DriftNotes.of(reader);
    reader.beginObject();
    while (reader.hasNext()) {
      names.add(reader.nextName());
      T value =
          notes == null
              ? values.read(reader, deviation)
              : notes.inside(DriftNotes.ANY, () -> values.read(reader, deviation));
      parts.add(value, typed);
      typed.add(value);
    }
    reader.endObject();
    Map<String, T> map = Collections.unmodifiableMap(zip(names, typed));
    List<JsonValue> raw = parts.raw();
    return raw == null ? map : parts.end(map, JsonObject.of(zip(names, raw)));
  }

  private static <V> Map<String, V> zip(List<String> names, List<V> values) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      map.put(names.get(i), values.get(i));
    }
    return map;
  }

  @Override
  protected void write(JsonOutput out, Map<String, T> value) throws IOException {
    out.beginObject();
    for (Map.Entry<String, T> entry : value.entrySet()) {
      out.name(entry.getKey());
      values.write(out, entry.getValue());
    }
    out.endObject();
  }

  @Override
  protected void check(Map<String, T> value, String path, List<Violation> violations) {
    value.forEach((name, one) -> values.check(one, path + "." + name, violations));
  }
}
