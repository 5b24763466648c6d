package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded}. */
public final class FormText {
  private FormText() {}

  /**
   * The fields as a JSON object of strings; a field that comes more than once is an array.
   *
   * @throws IllegalArgumentException if a percent sign isn't followed by two hexadecimal digits
   */
  public static String toJson(String form) {
    Map<String, List<JsonValue>> fields = new LinkedHashMap<>();
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        fields
            .computeIfAbsent(decode(name), key -> new ArrayList<>())
            .add(JsonString.of(decode(value)));
      }
    }
    Map<String, JsonValue> json = new LinkedHashMap<>();
    fields.forEach(
        (name, values) ->
            json.put(name, values.size() == 1 ? values.get(0) : JsonArray.of(values)));
    return JsonObject.of(json).toJson();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
