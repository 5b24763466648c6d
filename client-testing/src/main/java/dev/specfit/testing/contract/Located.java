package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document with its place; references are followed on the way in.
 *
 * @param document the document it is in
 * @param pointer where it stands, behind references
 * @param node the object
 */
record Located(OpenApi document, JsonPointer pointer, JsonObject node) {

  /** The object below a key, references followed, or null if there is none. */
  @Nullable Located child(String... keys) {
    return document.object(pointer.child(keys));
  }

  /** The objects of an array below a key, references followed. */
  List<Located> children(String key) {
    List<Located> found = new ArrayList<>();
    if (node.get(key) instanceof List<?> array) {
      for (int i = 0; i < array.size(); i++) {
        Located child = child(key, Integer.toString(i));
        if (child != null) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The objects below a key by name, references followed, in document order. */
  Map<String, Located> members(String key) {
    Map<String, Located> found = new LinkedHashMap<>();
    if (node.get(key) instanceof JsonObject object) {
      for (String name : object.keySet()) {
        Located child = child(key, name);
        if (child != null) {
          found.put(name, child);
        }
      }
    }
    return found;
  }

  /** A string, or a default. */
  String text(String key, String otherwise) {
    return node.get(key) instanceof JsonString text ? text.value() : otherwise;
  }

  /** A truth value, or a default. */
  boolean flag(String key, boolean otherwise) {
    JsonValue value = node.get(key);
    return value == null ? otherwise : value.toJson().equals("true");
  }
}
