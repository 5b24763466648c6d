package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;

/** Reads JSON that may be no JSON. */
final class JsonValues {
  private JsonValues() {}

  /** The JSON that a text holds, or the text itself, which then breaks its schema. */
  static JsonValue parseOrText(String text) {
    try {
      return JsonValue.parse(text);
    } catch (IllegalArgumentException notJson) {
      return JsonString.of(text);
    }
  }
}
