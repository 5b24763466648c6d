package dev.specfit.testing.scrub;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scrubs JSON at any depth. What stands below a secret name is secret, whatever its own name. */
public final class JsonScrubber {
  private final Scrubber scrubber;

  /** Scrubs with what a scrubber knows. */
  public JsonScrubber(Scrubber scrubber) {
    this.scrubber = scrubber;
  }

  /** Takes note of the credentials in a value. */
  public void learn(JsonValue value) {
    learn("", value);
  }

  private void learn(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.forEach((key, member) -> learn(inner(name, key), member));
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> learn(name, item));
    } else if (value instanceof JsonString text) {
      scrubber.learn(name, text.value(), false);
    } else if (value instanceof JsonNumber number && PersonalNames.isAccount(name)) {
      scrubber.learn(name, number.text(), false);
    }
  }

  /** A value as it may be written down. */
  public JsonValue scrub(JsonValue value) {
    return scrub("", value);
  }

  private JsonValue scrub(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      object.forEach(
          (key, member) -> members.put(scrubber.text(key), scrub(inner(name, key), member)));
      return JsonObject.of(members);
    }
    if (value instanceof JsonArray array) {
      List<JsonValue> items = array.stream().map(item -> scrub(name, item)).toList();
      return JsonArray.of(items);
    }
    if (value instanceof JsonString text) {
      return JsonString.of(scrubber.value(name, text.value(), false));
    }
    if (value instanceof JsonNumber number) {
      return JsonNumber.of(scrubber.number(name, number.text()));
    }
    return value;
  }

  private static String inner(String outer, String name) {
    return SecretNames.isSecret(outer) ? outer : name;
  }
}
