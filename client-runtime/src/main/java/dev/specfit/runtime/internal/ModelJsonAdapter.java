package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.Violation;
import java.io.IOException;
import java.util.List;

/**
 * What generated adapters of models share. Something else in an object's place becomes a model
 * whose getters throw and which writes back what stood there, so that one bad item never kills a
 * page.
 *
 * @param <T> the model
 */
public abstract class ModelJsonAdapter<T> extends ValueAdapter<T> {
  /** For generated adapters. */
  protected ModelJsonAdapter() {}

  /** Reads the properties. */
  protected abstract T read(ObjectReader in) throws IOException;

  /** Writes the declared properties. */
  protected abstract void write(ObjectWriter out, T value) throws IOException;

  /** What the model keeps beside its properties. */
  protected abstract Extras extras(T value);

  /** Checks the declared properties. */
  protected abstract void check(ModelChecker check, T value);

  @Override
  protected final T read(JsonReader reader, Deviation deviation) throws IOException {
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      String path = reader.getPath();
      return read(new ObjectReader(reader, JsonText.read(reader), path));
    }
    reader.beginObject();
    T value = read(new ObjectReader(reader));
    reader.endObject();
    return value;
  }

  @Override
  protected final void write(JsonOutput out, T value) throws IOException {
    Extras extras = extras(value);
    JsonValue instead = extras.insteadOfObject();
    if (instead != null) {
      JsonText.write(out, instead);
    } else {
      ObjectWriter properties = new ObjectWriter(out, extras);
      out.beginObject();
      write(properties, value);
      properties.undeclared();
      out.endObject();
    }
  }

  @Override
  protected final void check(T value, String path, List<Violation> violations) {
    ModelChecker check = new ModelChecker(extras(value), path, violations);
    if (check.isObject()) {
      check(check, value);
    }
  }
}
