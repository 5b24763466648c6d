package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;

/** The declared properties of a model, in the order its adapter switches on. */
public final class PropertyNames {
  final JsonReader.Options options;
  private final String[] names;

  private PropertyNames(String[] names) {
    this.names = names;
    this.options = JsonReader.Options.of(names);
  }

  /** The names, as they stand in JSON. */
  public static PropertyNames of(String... names) {
    return new PropertyNames(names.clone());
  }

  String get(int index) {
    return names[index];
  }
}
