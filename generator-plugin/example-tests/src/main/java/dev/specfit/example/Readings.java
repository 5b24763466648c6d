package dev.specfit.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What an example may mean, the nearest first. */
final class Readings {
  private Readings() {}

  /** As it is written; else, of a text, the JSON in it: OpenAPI lets examples be escaped so. */
  static List<JsonValue> json(JsonValue written) {
    List<JsonValue> found = new ArrayList<>(List.of(written));
    if (written instanceof JsonString text && text.value().matches("(?s)\\s*[{\\[].*")) {
      try {
        found.add(JsonValue.parse(text.value()));
      } catch (IllegalArgumentException notJson) {
        return found;
      }
    }
    return found;
  }

  /**
   * As a value; else, of a text, as the encoding writes it: OpenAPI wants a parameter's examples
   * {@code in the correct format as specified by the parameter encoding}.
   *
   * @param separator what is between the items of an array
   */
  static List<JsonValue> encoded(JsonValue written, String separator) {
    List<JsonValue> found = json(written);
    if (written instanceof JsonString text) {
      List<JsonValue> items = new ArrayList<>();
      List<JsonValue> strings = new ArrayList<>();
      for (String item : text.value().split(separator, -1)) {
        items.add(scalar(item));
        strings.add(JsonString.of(item));
      }
      found.add(scalar(text.value()));
      found.add(JsonArray.of(strings));
      found.add(JsonArray.of(items));
    }
    return found;
  }

  private static JsonValue scalar(String text) {
    if (text.equals("true") || text.equals("false")) {
      return JsonBoolean.of(text.equals("true"));
    }
    try {
      return JsonNumber.of(text);
    } catch (IllegalArgumentException notNumber) {
      return JsonString.of(text);
    }
  }
}
