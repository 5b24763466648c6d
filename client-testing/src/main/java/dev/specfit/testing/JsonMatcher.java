package dev.specfit.testing;

import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/** The matcher {@code equalToJson}, its expectation given as JSON or as text that holds JSON. */
final class JsonMatcher {
  private JsonMatcher() {}

  static ValueMatcher read(KeyReader in) {
    JsonValue given = in.take("equalToJson");
    JsonComparison comparison =
        new JsonComparison(in.flag("ignoreExtraElements"), in.flag("ignoreArrayOrder"));
    if (given == null) {
      throw in.error("has no `equalToJson`");
    }
    if (given.toJson().contains("${json-unit.")) {
      throw in.error("uses a JsonUnit placeholder, which isn't supported");
    }
    JsonValue expected = given instanceof JsonString text ? parse(text.value(), in) : given;
    return value -> {
      if (value == null) {
        return List.of("expected JSON, found none");
      }
      JsonValue found = Json.parseOrNull(value);
      return found == null
          ? List.of("expected JSON, found " + ValueMatchers.show(value))
          : comparison.compare(expected, found).stream().map(JsonDifference::toString).toList();
    };
  }

  /** The options stand beside their matcher: they are taken, but mean nothing without it. */
  static void name(KeyReader in) {
    boolean options = in.has("ignoreExtraElements") || in.has("ignoreArrayOrder");
    if (options && !in.has("equalToJson")) {
      throw in.error("has options of `equalToJson` without it");
    }
  }

  private static JsonValue parse(String text, KeyReader in) {
    JsonValue value = Json.parseOrNull(text);
    if (value == null) {
      throw in.error("has an `equalToJson` that isn't JSON");
    }
    return value;
  }
}
