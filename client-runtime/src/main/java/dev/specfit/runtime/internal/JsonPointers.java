package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import org.jspecify.annotations.Nullable;

/** Finds values by JSON pointer (RFC 6901). */
public final class JsonPointers {
  private JsonPointers() {}

  /** The value there, or null where there is none; the empty pointer finds nothing. */
  public static @Nullable JsonValue find(@Nullable JsonValue json, String pointer) {
    if (pointer.isEmpty()) {
      return null;
    }
    JsonValue at = json;
    for (String token : pointer.substring(1).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      if (at instanceof JsonObject object) {
        at = object.get(name);
      } else if (at instanceof JsonArray array && name.matches("[0-9]{1,9}")) {
        int index = Integer.parseInt(name);
        at = index < array.size() ? array.get(index) : null;
      } else {
        return null;
      }
    }
    return at;
  }

  /** A string's text, or any other value's JSON. */
  static String text(JsonValue value) {
    return value instanceof JsonString string ? string.value() : value.toJson();
  }
}
