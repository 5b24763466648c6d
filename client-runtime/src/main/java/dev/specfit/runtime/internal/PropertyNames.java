package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonReader;

/** The declared properties of a model, in the order its adapter switches on. */
public final class PropertyNames {
  final JsonReader.Options options;
  final boolean open;
  private final String[] names;

  private PropertyNames(String[] names, boolean open) {
    this.names = names;
    this.open = open;
    this.options = JsonReader.Options.of(names);
  }

  /** The names, as they stand in JSON. */
  public static PropertyNames of(String... names) {
    return new PropertyNames(names.clone(), false);
  }

  /** The same names of a model whose document declares a type for any other property. */
  public PropertyNames open() {
    return new PropertyNames(names, true);
  }

  String get(int index) {
    return names[index];
  }
}
