package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.contract.SchemaJudge.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes out of a value what its schema refuses, such as a property that excludes another: keywords
 * that relate properties are judged, not understood.
 */
final class Repair {
  private static final int ATTEMPTS = 24;

  private Repair() {}

  /** The value, less what is refused; empty where it can't be mended so. */
  static Optional<JsonValue> of(SpecNode schema, JsonValue value, Judge judge) {
    JsonValue at = value;
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        List<Violation> wrong = judge.violations(schema, at);
        if (wrong.isEmpty()) {
          return Optional.of(at);
        }
        Optional<JsonValue> better = better(schema, at, wrong, judge);
        if (better.isEmpty()) {
          return Optional.empty();
        }
        at = better.get();
      }
    } catch (IllegalStateException unjudgeable) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Less one member, that of a violation or one beside it. */
  private static Optional<JsonValue> better(
      SpecNode schema, JsonValue value, List<Violation> wrong, Judge judge) {
    for (Violation violation : wrong) {
      List<String> path = violation.at().tokens();
      for (int length = path.size(); length > 0; length--) {
        JsonValue less = without(value, path.subList(0, length));
        if (judge.violations(schema, less).size() < wrong.size()) {
          return Optional.of(less);
        }
      }
      for (String name : names(value, path)) {
        List<String> member = new ArrayList<>(path);
        member.add(name);
        JsonValue less = without(value, member);
        if (judge.violations(schema, less).size() < wrong.size()) {
          return Optional.of(less);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> names(JsonValue value, List<String> path) {
    JsonValue at = value;
    for (String token : path) {
      at = child(at, token);
    }
    return at instanceof JsonObject object ? List.copyOf(object.keySet()) : List.of();
  }

  private static JsonValue child(JsonValue value, String token) {
    if (value instanceof JsonObject object) {
      JsonValue member = object.get(token);
      return member == null ? JsonObject.empty() : member;
    }
    return value instanceof JsonArray array
            && token.matches("[0-9]{1,6}")
            && Integer.parseInt(token) < array.size()
        ? array.get(Integer.parseInt(token))
        : JsonObject.empty();
  }

  private static JsonValue without(JsonValue value, List<String> path) {
    String token = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>(object);
      if (rest.isEmpty()) {
        members.remove(token);
      } else {
        members.computeIfPresent(token, (name, member) -> without(member, rest));
      }
      return JsonObject.of(members);
    }
    if (value instanceof JsonArray array && token.matches("[0-9]{1,6}")) {
      List<JsonValue> items = new ArrayList<>(array);
      int index = Integer.parseInt(token);
      if (index < items.size()) {
        if (rest.isEmpty()) {
          items.remove(index);
        } else {
          items.set(index, without(items.get(index), rest));
        }
      }
      return JsonArray.of(items);
    }
    return value;
  }
}
