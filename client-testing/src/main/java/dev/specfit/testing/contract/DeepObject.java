package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.QueryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code filter[name][contains]=x} back into nested objects, to any depth. What is in lists
 * is numbered, {@code lines[0][sku]=x}, or not, {@code tags[]=x}.
 */
final class DeepObject {
  private static final String NUMBER = "[0-9]{1,9}";

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
      at = at.members.computeIfAbsent(key, name -> new DeepObject());
    }
    at.raws.add(raw);
  }

  JsonValue json(TextDecoder decoder, SchemaShape shape) {
    if (members.isEmpty()) {
      return leaf(raws, decoder, shape);
    }
    boolean numbered = members.keySet().stream().allMatch(key -> key.matches(NUMBER + "|"));
    Set<String> types = shape.types();
    if (numbered && (types.contains("array") || types.isEmpty())) {
      return array(decoder, shape.items());
    }
    JsonObject.Builder object = JsonObject.builder();
    members.forEach((name, value) -> object.put(name, value.json(decoder, shape.property(name))));
    return object.build();
  }

  private JsonValue array(TextDecoder decoder, SchemaShape items) {
    List<JsonValue> found = new ArrayList<>();
    members.entrySet().stream()
        .sorted(Comparator.comparingInt(member -> number(member.getKey())))
        .map(Map.Entry::getValue)
        .forEach(
            item -> {
              if (item.members.isEmpty()) {
                item.raws.forEach(raw -> found.add(decoder.scalar(decode(raw), items)));
              } else {
                found.add(item.json(decoder, items));
              }
            });
    return JsonArray.of(found);
  }

  private static int number(String key) {
    return key.isEmpty() ? 0 : Integer.parseInt(key);
  }

  /** A value without keys of its own: one, or a list of several or with commas. */
  static JsonValue leaf(List<String> raws, TextDecoder decoder, SchemaShape shape) {
    JsonValue one = decoder.scalar(decode(raws.get(raws.size() - 1)), shape);
    if (!shape.types().contains("array") || one instanceof JsonArray) {
      return one;
    }
    List<String> parts = raws.size() == 1 ? List.of(raws.get(0).split(",", -1)) : raws;
    JsonValue several = decoder.array(parts, shape, DeepObject::decode);
    boolean single = raws.size() == 1 && !decoder.accepts(shape, several);
    return single && decoder.accepts(shape, one) ? one : several;
  }

  private static String decode(String raw) {
    return QueryText.decodeText(raw, true);
  }
}
