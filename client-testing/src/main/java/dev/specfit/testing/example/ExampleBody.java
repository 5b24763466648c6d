package dev.specfit.testing.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that is sent or answered.
 *
 * @param kind how the value is written
 * @param mediaType without wildcards
 * @param value what it holds
 * @param end the data or line that ends a stream, or null
 */
record ExampleBody(Kind kind, String mediaType, JsonValue value, @Nullable String end) {

  /** How a body's value is written. */
  enum Kind {
    JSON,
    FORM,
    MULTIPART,
    TEXT,
    BYTES,
    LINES,
    EVENTS
  }

  static @Nullable ExampleBody read(@Nullable JsonValue json) {
    if (!(json instanceof JsonObject object)) {
      return null;
    }
    JsonValue value = object.get("value");
    if (value == null) {
      throw new IllegalArgumentException("a body without a `value`");
    }
    return new ExampleBody(
        Kind.valueOf(ExampleData.text(object, "kind").toUpperCase(Locale.ROOT)),
        ExampleData.text(object, "mediaType"),
        value,
        object.containsKey("end") ? ExampleData.text(object, "end") : null);
  }

  /** The body as the server sends it. */
  String wireText() {
    return switch (kind) {
      case JSON, FORM, MULTIPART -> value.toJson();
      case TEXT, BYTES -> plain(value);
      case LINES -> lines();
      case EVENTS -> events();
    };
  }

  /** A string's characters, anything else's JSON. */
  static String plain(JsonValue value) {
    return value instanceof JsonString text ? text.value() : value.toJson();
  }

  /** What a stream holds, item by item. */
  List<JsonValue> items() {
    return value instanceof JsonArray array ? array : List.of(value);
  }

  private String lines() {
    // RFC 7464: a record separator before each text.
    String before = mediaType.contains("json-seq") ? "\u001e" : "";
    StringBuilder text = new StringBuilder();
    items().forEach(item -> text.append(before).append(item.toJson()).append('\n'));
    return end == null ? text.toString() : text.append(end).append('\n').toString();
  }

  private String events() {
    StringBuilder text = new StringBuilder();
    items().forEach(item -> event(text, plain(item)));
    if (end != null) {
      event(text, end);
    }
    return text.toString();
  }

  private static void event(StringBuilder text, String data) {
    for (String line : data.split("\r\n|\r|\n", -1)) {
      text.append("data: ").append(line).append('\n');
    }
    text.append('\n');
  }
}
