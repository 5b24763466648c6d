package dev.specfit.testing.example;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as the file of a test has it.
 *
 * @param name what tells it from the operation's others
 * @param parameters the values given, by place and name
 * @param sent the request's body, or null
 * @param status what is answered
 * @param headers the headers answered
 * @param answered the answer's body, or null
 */
record ExampleData(
    String name,
    JsonObject parameters,
    @Nullable ExampleBody sent,
    int status,
    JsonObject headers,
    @Nullable ExampleBody answered) {

  static ExampleData read(JsonObject json) {
    JsonObject request = object(json, "request");
    JsonObject response = object(json, "response");
    return new ExampleData(
        text(json, "name"),
        object(request, "parameters"),
        ExampleBody.read(request.get("body")),
        Integer.parseInt(String.valueOf(response.get("status"))),
        object(response, "headers"),
        ExampleBody.read(response.get("body")));
  }

  static JsonObject object(JsonObject json, String key) {
    return json.get(key) instanceof JsonObject object ? object : JsonObject.empty();
  }

  static String text(JsonObject json, String key) {
    JsonValue value = json.get(key);
    if (value instanceof JsonString text) {
      return text.value();
    }
    throw new IllegalArgumentException("`" + key + "` isn't a string but " + value);
  }
}
