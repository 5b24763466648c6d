package dev.specfit.runtime;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A JSON array: an unmodifiable list. */
public final class JsonArray extends AbstractList<JsonValue> implements JsonValue, RandomAccess {
  private static final JsonArray EMPTY = new JsonArray(List.of());

  private final List<JsonValue> elements;

  private JsonArray(List<JsonValue> elements) {
    this.elements = elements;
  }

  /** An array of these elements. */
  public static JsonArray of(List<? extends JsonValue> elements) {
    return elements.isEmpty() ? EMPTY : new JsonArray(List.copyOf(elements));
  }

  /** An array of these elements. */
  public static JsonArray of(JsonValue... elements) {
    return of(List.of(elements));
  }

  @Override
  public JsonValue get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public String kind() {
    return "an array";
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return toJson();
  }
}
