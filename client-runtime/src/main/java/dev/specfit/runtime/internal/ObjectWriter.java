package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the properties of one object; raw JSON that was kept goes out in its place. */
public final class ObjectWriter {
  private final JsonOutput out;
  private final Extras extras;
  private final boolean anythingKept;
  private @Nullable Set<String> written;

  ObjectWriter(JsonOutput out, Extras extras) {
    this.out = out;
    this.extras = extras;
    this.anythingKept = extras.anyRaw();
  }

  /** Writes a property; absent where there is neither a value nor anything kept. */
  public <T> void value(String name, @Nullable T value, ValueAdapter<T> adapter)
      throws IOException {
    JsonValue raw = anythingKept ? extras.raw(name) : null;
    if (raw != null) {
      out.name(name);
      JsonText.write(out, raw);
      if (!extras.undeclared().isEmpty()) {
        written = written == null ? new HashSet<>() : written;
        written.add(name);
      }
    } else if (value != null) {
      out.name(name);
      adapter.write(out, value);
    }
  }

  /** Writes an array. */
  public <T> void list(String name, @Nullable List<T> value, ValueAdapter<T> items)
      throws IOException {
    value(name, value, Scalars.list(items));
  }

  /** Writes an object of values of one type. */
  public <T> void map(String name, @Nullable Map<String, T> value, ValueAdapter<T> values)
      throws IOException {
    value(name, value, Scalars.map(values));
  }

  void undeclared() throws IOException {
    if (extras.undeclared().isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonValue> property : extras.undeclared().entrySet()) {
      if (written == null || !written.contains(property.getKey())) {
        out.name(property.getKey());
        JsonText.write(out, property.getValue());
      }
    }
  }
}
