package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** The declared properties of a model, in the order its adapter switches on. */
public final class PropertyNames {
  private final JsonReader.Options options;
  private final JsonReader.Options[] alone;
  final boolean open;
  private final String[] names;

  private PropertyNames(
      String[] names, boolean open, JsonReader.Options options, JsonReader.Options[] alone) {
    this.names = names;
    this.open = open;
    this.options = options;
    this.alone = alone;
  }

  /** The names, as they stand in JSON. */
  public static PropertyNames of(String... names) {
    return new PropertyNames(
        names.clone(), false, JsonReader.Options.of(names), new JsonReader.Options[names.length]);
  }

  /** The same names of a model whose document declares a type for any other property. */
  public PropertyNames open() {
    return new PropertyNames(names, true, options, alone);
  }

  String get(int index) {
    return names[index];
  }

  /** Reads the next name if it is a declared one; its index, else -1. */
  int select(JsonReader reader) throws IOException {
    return reader.selectName(options);
  }

  /** Reads the next name if it is the one of this index, which is half the work. */
  boolean isNext(JsonReader reader, int index) throws IOException {
    if (index >= names.length) {
      return false;
    }
    JsonReader.Options expected = alone[index];
    if (expected == null) {
      // Two threads may both make it: it is the same.
      expected = JsonReader.Options.of(names[index]);
      alone[index] = expected;
    }
    return reader.selectName(expected) == 0;
  }
}
