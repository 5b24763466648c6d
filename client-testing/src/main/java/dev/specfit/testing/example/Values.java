package dev.specfit.testing.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes back what a client made of JSON. */
final class Values {
  private Values() {}

  static JsonValue toJson(@Nullable Object value) {
    if (value == null) {
      return JsonNull.NULL;
    } else if (value instanceof JsonEncodable encodable) {
      return encodable.toJsonValue();
    } else if (value instanceof Boolean truth) {
      return JsonBoolean.of(truth);
    } else if (value instanceof Number number) {
      return JsonNumber.of(number.toString());
    } else if (value instanceof List<?> list) {
      return JsonArray.of(list.stream().map(Values::toJson).toList());
    } else if (value instanceof Map<?, ?> map) {
      JsonObject.Builder object = JsonObject.builder();
      map.forEach((name, member) -> object.put(String.valueOf(name), toJson(member)));
      return object.build();
    }
    return JsonString.of(value.toString());
  }
}
