package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code filter[name][contains]=x} back into nested objects, to any depth. */
final class DeepObject {
  private final Map<String, DeepObject> members = new LinkedHashMap<>();
  private final List<String> raws = new ArrayList<>();

  /** Whether a query parameter belongs to a deep object of that name. */
  static boolean isPart(String parameter, String name) {
    return parameter.startsWith(name + "[") && parameter.endsWith("]");
  }

  /** Adds a value. */
  void add(String keys, String raw) {
    DeepObject at = this;
    for (String key : keys.substring(1, keys.length() - 1).split("]\\[", -1)) {
      // `[]` and `[0]` number the items of an array, whose values keep their order anyway.
      if (!key.matches("[0-9]*")) {
        at = at.members.computeIfAbsent(key, name -> new DeepObject());
      }
    }
    at.raws.add(raw);
  }

  JsonValue json(TextDecoder decoder, SchemaShape shape) {
    if (!members.isEmpty()) {
      JsonObject.Builder object = JsonObject.builder();
      members.forEach((name, value) -> object.put(name, value.json(decoder, shape.property(name))));
      return object.build();
    }
    if (shape.types().contains("array")) {
      List<String> parts =
          raws.size() == 1 ? List.of(raws.get(0).split(",", -1)) : List.copyOf(raws);
      return decoder.array(parts, shape, DeepObject::decode);
    }
    return decoder.scalar(decode(raws.get(raws.size() - 1)), shape);
  }

  private static String decode(String raw) {
    return QueryText.decodeText(raw, true);
  }
}
