package dev.specfit.testing;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares two JSON values.
 *
 * @param ignoreExtra members that aren't expected, and items after those expected, are no
 *     difference
 * @param ignoreOrder items may come in any order
 */
record JsonComparison(boolean ignoreExtra, boolean ignoreOrder) {

  List<JsonDifference> compare(JsonValue expected, JsonValue actual) {
    List<JsonDifference> found = new ArrayList<>();
    compare("$", expected, actual, found);
    return found;
  }

  private void compare(
      String path, JsonValue expected, JsonValue actual, List<JsonDifference> found) {
    if (expected instanceof JsonObject a && actual instanceof JsonObject b) {
      objects(path, a, b, found);
    } else if (expected instanceof JsonArray a && actual instanceof JsonArray b) {
      if (ignoreOrder) {
        anyOrder(path, a, b, found);
      } else {
        arrays(path, a, b, found);
      }
    } else if (!sameScalar(expected, actual)) {
      found.add(new JsonDifference(path, expected, actual));
    }
  }

  private static boolean sameScalar(JsonValue expected, JsonValue actual) {
    if (expected instanceof JsonNumber a && actual instanceof JsonNumber b) {
      return a.equals(b) || a.bigDecimal().compareTo(b.bigDecimal()) == 0;
    }
    return expected.equals(actual);
  }

  private void objects(String path, JsonObject a, JsonObject b, List<JsonDifference> found) {
    for (Map.Entry<String, JsonValue> member : a.entrySet()) {
      String at = member(path, member.getKey());
      JsonValue other = b.get(member.getKey());
      if (other == null) {
        found.add(new JsonDifference(at, member.getValue(), null));
      } else {
        compare(at, member.getValue(), other, found);
      }
    }
    if (!ignoreExtra) {
      b.forEach(
          (name, value) -> {
            if (!a.containsKey(name)) {
              found.add(new JsonDifference(member(path, name), null, value));
            }
          });
    }
  }

  private void arrays(String path, JsonArray a, JsonArray b, List<JsonDifference> found) {
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      String at = path + "[" + i + "]";
      if (i >= b.size()) {
        found.add(new JsonDifference(at, a.get(i), null));
      } else if (i < a.size()) {
        compare(at, a.get(i), b.get(i), found);
      } else if (!ignoreExtra) {
        found.add(new JsonDifference(at, null, b.get(i)));
      }
    }
  }

  private void anyOrder(String path, JsonArray a, JsonArray b, List<JsonDifference> found) {
    List<JsonValue> left = new ArrayList<>(b);
    for (int i = 0; i < a.size(); i++) {
      JsonValue expected = a.get(i);
      int match = 0;
      while (match < left.size() && !compare(expected, left.get(match)).isEmpty()) {
        match++;
      }
      if (match < left.size()) {
        left.remove(match);
      } else {
        found.add(new JsonDifference(path + "[" + i + "]", expected, null));
      }
    }
    if (!ignoreExtra) {
      left.forEach(value -> found.add(new JsonDifference(path + "[*]", null, value)));
    }
  }

  private static String member(String path, String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? path + "." + name : path + "['" + name + "']";
  }
}
