package dev.specfit.runtime;

import java.util.Objects;

/**
 * A JSON string.
 *
 * @param value the text it stands for, without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {
  public JsonString {
    Objects.requireNonNull(value, "value");
  }

  /** A string of this text. */
  public static JsonString of(String value) {
    return new JsonString(value);
  }

  @Override
  public String kind() {
    return "a string";
  }

  /** The JSON text, quoted. */
  @Override
  public String toString() {
    return toJson();
  }
}
