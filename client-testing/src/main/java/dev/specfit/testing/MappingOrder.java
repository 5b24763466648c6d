package dev.specfit.testing;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the keys of a stub mapping into the order in which people read it. */
final class MappingOrder {
  private static final List<String> MAPPING =
      List.of(
          "id",
          "uuid",
          "name",
          "persistent",
          "priority",
          "scenarioName",
          "requiredScenarioState",
          "newScenarioState",
          "request",
          "response",
          "metadata");
  private static final List<String> REQUEST =
      List.of(
          "method",
          "url",
          "urlPath",
          "urlPathTemplate",
          "urlPattern",
          "urlPathPattern",
          "pathParameters",
          "queryParameters",
          "headers",
          "bodyPatterns");
  private static final List<String> RESPONSE =
      List.of("status", "statusMessage", "headers", "fixedDelayMilliseconds");

  private MappingOrder() {}

  static JsonObject apply(JsonObject mapping) {
    Map<String, JsonValue> ordered = new LinkedHashMap<>(sorted(mapping, MAPPING));
    ordered.computeIfPresent("request", (key, value) -> child(value, REQUEST));
    ordered.computeIfPresent("response", (key, value) -> child(value, RESPONSE));
    return JsonObject.of(ordered);
  }

  private static JsonValue child(JsonValue value, List<String> order) {
    return value instanceof JsonObject object ? sorted(object, order) : value;
  }

  /** The keys of the list first, then the others as they stand. */
  private static JsonObject sorted(JsonObject object, List<String> order) {
    Map<String, JsonValue> sorted = new LinkedHashMap<>();
    for (String key : order) {
      JsonValue value = object.get(key);
      if (value != null) {
        sorted.put(key, value);
      }
    }
    object.forEach(sorted::putIfAbsent);
    return JsonObject.of(sorted);
  }
}
