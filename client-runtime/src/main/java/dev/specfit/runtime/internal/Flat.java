package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/**
 * JSON of which what is inside its members or items is left out. It is tried on several variants;
 * with all that is inside, unions in unions would be tried over and over.
 */
final class Flat {
  private Flat() {}

  static JsonValue of(JsonValue json) {
    if (json instanceof JsonObject object) {
      JsonObject.Builder flat = JsonObject.builder();
      object.forEach((name, member) -> flat.put(name, emptied(member)));
      return flat.build();
    }
    return json instanceof JsonArray array
        ? JsonArray.of(array.stream().map(Flat::emptied).toList())
        : json;
  }

  private static JsonValue emptied(JsonValue value) {
    if (value instanceof JsonObject) {
      return JsonObject.empty();
    }
    return value instanceof JsonArray ? JsonArray.of(List.of()) : value;
  }
}
