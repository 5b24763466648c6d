package dev.specfit.testing.example;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.JsonDifference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON with what became of it in a query, a path, a header, a form or a part: all of it is
 * text there, what is empty is nothing, and what has no place of its own is JSON text.
 */
final class Likeness {
  private Likeness() {}

  static boolean isLike(JsonValue expected, @Nullable JsonValue found) {
    if (found == null) {
      return isNothing(expected);
    }
    if (expected instanceof JsonObject a) {
      return found instanceof JsonObject b ? areLike(a, b) : isJsonOf(expected, found);
    }
    if (expected instanceof JsonArray a) {
      return found instanceof JsonArray b ? areLike(a, b) : isListOf(a, found);
    }
    if (found instanceof JsonArray array) {
      return isLike(expected, JsonString.of(joined(array)));
    }
    return text(expected).equals(text(found))
        || (expected instanceof JsonNumber a
            && found instanceof JsonNumber b
            && a.bigDecimal().compareTo(b.bigDecimal()) == 0);
  }

  /** The same for several values of one name. */
  static boolean isLike(JsonValue expected, List<JsonValue> found) {
    if (expected instanceof JsonArray array && array.size() == found.size()) {
      return areLike(array, JsonArray.of(found));
    }
    return found.size() < 2 && isLike(expected, found.isEmpty() ? null : found.get(0));
  }

  /** Whether all that is nested in a value is there, in its order. */
  static boolean haveLikeScalars(JsonValue expected, List<JsonValue> found) {
    List<JsonValue> scalars = new ArrayList<>();
    collect(expected, scalars);
    return areLike(JsonArray.of(scalars), JsonArray.of(found));
  }

  private static void collect(JsonValue value, List<JsonValue> scalars) {
    if (value instanceof JsonObject object) {
      object.values().forEach(member -> collect(member, scalars));
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> collect(item, scalars));
    } else {
      scalars.add(value);
    }
  }

  private static boolean isNothing(JsonValue value) {
    return value instanceof JsonNull
        || (value instanceof JsonArray array && array.stream().allMatch(Likeness::isNothing))
        || (value instanceof JsonObject object
            && object.values().stream().allMatch(Likeness::isNothing));
  }

  private static boolean areLike(JsonObject expected, JsonObject found) {
    Set<String> names = new LinkedHashSet<>(expected.keySet());
    names.addAll(found.keySet());
    return names.stream()
        .allMatch(
            name -> {
              JsonValue value = expected.get(name);
              return value != null && isLike(value, found.get(name));
            });
  }

  private static boolean areLike(JsonArray expected, JsonArray found) {
    List<JsonValue> there = expected.stream().filter(item -> !(item instanceof JsonNull)).toList();
    if (there.size() != found.size()) {
      // Where a list is one text, nothing in it looks like one empty item.
      return joined(expected).isEmpty() && joined(found).isEmpty();
    }
    for (int i = 0; i < there.size(); i++) {
      if (!isLike(there.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isListOf(JsonArray expected, JsonValue found) {
    return joined(expected).equals(text(found))
        || (expected.size() == 1 && isLike(expected.get(0), found))
        || isJsonOf(expected, found);
  }

  private static String joined(JsonArray values) {
    return values.stream().map(Likeness::text).collect(Collectors.joining(","));
  }

  private static boolean isJsonOf(JsonValue expected, JsonValue found) {
    if (!(found instanceof JsonString string)) {
      return false;
    }
    try {
      return JsonDifference.between(expected, JsonValue.parse(string.value())).isEmpty();
    } catch (IllegalArgumentException notJson) {
      return false;
    }
  }

  private static String text(JsonValue value) {
    return value instanceof JsonNull ? "" : ExampleBody.plain(value);
  }
}
