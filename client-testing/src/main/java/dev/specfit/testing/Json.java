package dev.specfit.testing;

import dev.specfit.runtime.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads JSON that may be none. */
final class Json {
  private Json() {}

  /** The value, or null if the text isn't JSON. */
  static @Nullable JsonValue parseOrNull(String text) {
    try {
      return JsonValue.parse(text);
    } catch (RuntimeException notJson) {
      return null;
    }
  }
}
