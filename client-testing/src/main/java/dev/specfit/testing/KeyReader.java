package dev.specfit.testing;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes an object of a fixture apart, key by key. A key that nobody took is an error in the end:
 * this is what makes an unsupported matcher fail instead of match.
 */
final class KeyReader {
  private final String file;
  private final String path;
  private final JsonObject object;
  private final Set<String> taken = new LinkedHashSet<>();

  KeyReader(String file, String path, JsonObject object) {
    this.file = file;
    this.path = path;
    this.object = object;
  }

  /** The value of a key, or null if it isn't there. Counts as taken either way. */
  @Nullable JsonValue take(String key) {
    taken.add(key);
    return object.get(key);
  }

  boolean has(String key) {
    return object.containsKey(key);
  }

  @Nullable String text(String key) {
    JsonValue value = take(key);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.value();
    }
    throw wrong(key, value, "a string");
  }

  /** A whole number that fits, or a default. */
  int integer(String key, int otherwise) {
    JsonValue value = take(key);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof JsonNumber number && number.text().matches("[0-9]{1,9}")) {
      return Integer.parseInt(number.text());
    }
    throw wrong(key, value, "a whole number of at most nine digits");
  }

  boolean flag(String key) {
    JsonValue value = take(key);
    if (value == null) {
      return false;
    }
    if (value instanceof JsonBoolean flag) {
      return flag.value();
    }
    throw wrong(key, value, "`true` or `false`");
  }

  /** An object below a key to take apart in its turn, or null. */
  @Nullable KeyReader object(String key) {
    JsonValue value = take(key);
    return value == null ? null : reader(key, value);
  }

  /** Each object of an array below a key; empty if the key isn't there. */
  List<KeyReader> objects(String key) {
    JsonValue value = take(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      throw wrong(key, value, "an array");
    }
    List<KeyReader> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(reader(key + "[" + i + "]", array.get(i)));
    }
    return all;
  }

  /** The keys that are there, in order. */
  Set<String> keys() {
    return object.keySet();
  }

  JsonObject json() {
    return object;
  }

  /** Fails for the first key that nobody took. */
  void done() {
    for (String key : object.keySet()) {
      if (!taken.contains(key)) {
        throw new FixtureFormatException(
            "`%s` isn't supported; supported here: `%s` (%s)"
                .formatted(at(key), String.join("`, `", new TreeSet<>(taken)), file));
      }
    }
  }

  FixtureFormatException wrong(String key, JsonValue found, String expected) {
    return new FixtureFormatException(
        "`%s` is %s, expected %s (%s)".formatted(at(key), found.kind(), expected, file));
  }

  /** An error about this object as a whole. */
  FixtureFormatException error(String problem) {
    String where = path.isEmpty() ? "the mapping" : "`" + path + "`";
    return new FixtureFormatException(where + " " + problem + " (" + file + ")");
  }

  private KeyReader reader(String key, JsonValue value) {
    if (value instanceof JsonObject child) {
      return new KeyReader(file, at(key), child);
    }
    throw wrong(key, value, "an object");
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
