package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of one object and keeps what its model can't type: unknown properties,
 * nulls, values of the wrong kind.
 */
public final class ObjectReader {
  /** After as many properties out of order, order isn't counted on in this object. */
  private static final int SURPRISES = 2;

  private final JsonReader reader;
  private final @Nullable JsonValue insteadOfObject;
  private final @Nullable String path;
  private final @Nullable DriftNotes notes;
  private final Deviation deviation = new Deviation();
  private @Nullable Map<String, Extras.Kept> kept;
  private JsonObject.@Nullable Builder undeclared;
  private String name = "";
  private int expected;
  private int surprises;

  ObjectReader(JsonReader reader) {
    this.reader = reader;
    this.insteadOfObject = null;
    this.path = null;
    this.notes = DriftNotes.of(reader);
  }

  ObjectReader(JsonReader reader, JsonValue insteadOfObject, String path) {
    this.reader = reader;
    this.insteadOfObject = insteadOfObject;
    this.path = path;
    this.notes = null;
  }

  /** The index of the next declared property, or -1 at the end; undeclared ones are kept. */
  public int next(PropertyNames names) throws IOException {
    if (insteadOfObject != null) {
      return -1;
    }
    // Most servers write properties in the document's order, and trying that first is cheap.
    if (surprises < SURPRISES && names.isNext(reader, expected)) {
      name = names.get(expected);
      return expected++;
    }
    return nextOutOfOrder(names);
  }

  private int nextOutOfOrder(PropertyNames names) throws IOException {
    while (reader.hasNext()) {
      surprises++;
      int index = names.select(reader);
      if (index >= 0) {
        name = names.get(index);
        expected = index + 1;
        return index;
      }
      if (undeclared == null) {
        undeclared = JsonObject.builder();
      }
      name = reader.nextName();
      undeclared.put(name, JsonText.read(reader));
      if (notes != null && !names.open) {
        notes.unknownProperty(name);
      }
    }
    return -1;
  }

  /** The next value, or null where it is null or of the wrong kind, which is kept. */
  public <T> @Nullable T value(ValueAdapter<T> adapter) throws IOException {
    if (kept != null) {
      kept.remove(name); // a name that comes twice: the last one counts
    }
    if (reader.peek() == JsonReader.Token.NULL) {
      reader.nextNull();
      keep(Extras.Kept.NULL);
      return null;
    }
    @Nullable T value =
        notes == null
            ? adapter.read(reader, deviation)
            : notes.inside(name, () -> adapter.read(reader, deviation));
    if (deviation.any()) {
      Deviation.Wrong wrong = deviation.wrong();
      keep(new Extras.Kept(deviation.take(), wrong));
    }
    return value;
  }

  /** An array. */
  public <T> @Nullable List<T> list(ValueAdapter<T> items) throws IOException {
    return value(Scalars.list(items));
  }

  /** An object of values of one type. */
  public <T> @Nullable Map<String, T> map(ValueAdapter<T> values) throws IOException {
    return value(Scalars.map(values));
  }

  /**
   * What was kept.
   *
   * @param complete whether every required property has a value
   */
  public Extras end(boolean complete) throws IOException {
    if (complete && kept == null && undeclared == null && insteadOfObject == null) {
      return Extras.NONE;
    }
    return new Extras(
        undeclared == null ? JsonObject.empty() : undeclared.build(),
        kept == null ? Map.of() : kept,
        path != null || complete ? path : ownPath(),
        insteadOfObject);
  }

  /** At the end of an object, the reader's path still names its last property. */
  private String ownPath() {
    String below = reader.getPath();
    return below.endsWith("." + name)
        ? below.substring(0, below.length() - name.length() - 1)
        : below.substring(0, below.lastIndexOf('.'));
  }

  private void keep(Extras.Kept there) {
    if (kept == null) {
      kept = new LinkedHashMap<>();
    }
    kept.put(name, there);
  }
}
