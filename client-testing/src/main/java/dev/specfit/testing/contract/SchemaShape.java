package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of value a schema speaks of, over references and combinations: enough to turn a
 * parameter's text back into JSON.
 *
 * @param schema the schema, or null if nothing is known
 */
record SchemaShape(@Nullable Located schema) {

  /** The names in {@code type}, those of all combined schemas together; empty if nothing says. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    for (Located variant : variants()) {
      JsonValue type = variant.node().get("type");
      if (type instanceof JsonString one) {
        types.add(one.value());
      } else if (type instanceof JsonArray several) {
        several.forEach(
            one -> {
              if (one instanceof JsonString name) {
                types.add(name.value());
              }
            });
      } else if (variant.node().containsKey("properties")) {
        types.add("object");
      } else if (variant.node().containsKey("items")) {
        types.add("array");
      }
      if (variant.flag("nullable", false)) {
        types.add("null");
      }
    }
    return types;
  }

  /** Whether no other text is allowed. */
  boolean isOnly(String text) {
    JsonValue only = JsonString.of(text);
    return schema != null
        && (only.equals(schema.node().get("const"))
            || JsonArray.of(List.of(only)).equals(schema.node().get("enum")));
  }

  /** The only texts that are allowed; empty if that isn't said, or other values are allowed. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (schema != null && schema.node().get("enum") instanceof JsonArray values) {
      for (JsonValue value : values) {
        if (!(value instanceof JsonString text)) {
          return List.of();
        }
        texts.add(text.value());
      }
    }
    return texts;
  }

  /** The shape of a property, declared or additional. */
  SchemaShape property(String name) {
    Located additional = null;
    for (Located variant : variants()) {
      Located declared = variant.child("properties", name);
      if (declared != null) {
        return new SchemaShape(declared);
      }
      if (variant.node().get("additionalProperties") instanceof JsonObject) {
        additional = variant.child("additionalProperties");
      }
    }
    return new SchemaShape(additional);
  }

  /** Whether an object has entries beside its declared properties, or none are declared. */
  boolean isMap() {
    return properties().isEmpty()
        || variants().stream()
            .anyMatch(one -> one.node().get("additionalProperties") instanceof JsonObject);
  }

  /** The names of all declared properties. */
  Set<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    for (Located variant : variants()) {
      if (variant.node().get("properties") instanceof JsonObject properties) {
        names.addAll(properties.keySet());
      }
    }
    return names;
  }

  /** The shape of an array's items. */
  SchemaShape items() {
    for (Located variant : variants()) {
      Located items = variant.child("items");
      if (items != null) {
        return new SchemaShape(items);
      }
    }
    return new SchemaShape(null);
  }

  private List<Located> variants() {
    List<Located> found = new ArrayList<>();
    if (schema != null) {
      collect(schema, found, new HashSet<>());
    }
    return found;
  }

  private static void collect(Located schema, List<Located> found, Set<String> seen) {
    if (!seen.add(schema.pointer().toString())) {
      return;
    }
    found.add(schema);
    for (String key : List.of("allOf", "anyOf", "oneOf")) {
      schema.children(key).forEach(child -> collect(child, found, seen));
    }
  }
}
