package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes values of any depth as {@code name[property][property]=value}; a null is empty. */
final class NestedWriter {
  private final NestedStyle style;
  private final FieldEncoding encoding;
  private final List<Map.Entry<String, String>> out;

  NestedWriter(NestedStyle style, FieldEncoding encoding, List<Map.Entry<String, String>> out) {
    this.style = style;
    this.encoding = encoding;
    this.out = out;
  }

  /** Adds the fields of a value. */
  void write(String name, JsonValue value) {
    write(encoding.name().apply(name), List.of(), value);
  }

  private void write(String key, List<String> path, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (property, member) -> {
            List<String> below = new ArrayList<>(path);
            below.add(property);
            write(key + "[" + encoding.property().apply(property) + "]", below, member);
          });
    } else if (value instanceof JsonArray array) {
      items(key, path, StyleWriter.present(array));
    } else {
      out.add(Map.entry(key, encoding.value().apply(StyleWriter.text(value))));
    }
  }

  private void items(String key, List<String> path, List<JsonValue> items) {
    ArrayStyle arrays = style.at(path);
    if (arrays == ArrayStyle.COMMA && items.stream().anyMatch(NestedWriter::hasParts)) {
      // A comma can't join what has parts of its own.
      arrays = ArrayStyle.INDEXED;
    }
    if (arrays == ArrayStyle.COMMA) {
      if (!items.isEmpty()) {
        out.add(
            Map.entry(key, StyleWriter.join(JsonArray.of(items), false, ",", encoding.value())));
      }
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      String suffix =
          switch (arrays) {
            case BRACKETS -> "[]";
            case INDEXED -> "[" + i + "]";
            default -> "";
          };
      write(key + suffix, path, items.get(i));
    }
  }

  private static boolean hasParts(JsonValue value) {
    return value instanceof JsonArray || value instanceof JsonObject;
  }
}
