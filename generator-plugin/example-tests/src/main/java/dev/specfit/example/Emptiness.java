package dev.specfit.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Empty lists and objects, which have no place where all is names and values. */
final class Emptiness {
  private Emptiness() {}

  /** Whether nothing is left of a value. */
  static boolean is(JsonValue value) {
    return (value instanceof JsonArray array && array.stream().allMatch(Emptiness::is))
        || (value instanceof JsonObject object && object.values().stream().allMatch(Emptiness::is));
  }

  /** What is left of a value. */
  static JsonValue without(JsonValue value) {
    if (value instanceof JsonArray array) {
      return JsonArray.of(
          array.stream().filter(item -> !is(item)).map(Emptiness::without).toList());
    }
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> left = new LinkedHashMap<>();
      object.forEach(
          (name, member) -> {
            if (!is(member)) {
              left.put(name, without(member));
            }
          });
      return JsonObject.of(left);
    }
    return value;
  }
}
