package dev.specfit.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.specfit.runtime.internal.JsonText;
import dev.specfit.runtime.internal.JsonValueAdapter;
import java.io.IOException;

/**
 * Any JSON, exact and immutable: numbers keep their text, objects their order. Two objects are
 * equal when they hold equal values under the same names, in whatever order.
 */
public sealed interface JsonValue extends JsonEncodable
    permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

  /** Reads and writes any JSON; a Java null is written as JSON null. */
  JsonAdapter<JsonValue> ADAPTER = JsonValueAdapter.INSTANCE;

  /**
   * Parses a document.
   *
   * @param json one JSON value and nothing after it
   * @throws IllegalArgumentException if it isn't JSON
   */
  static JsonValue parse(String json) {
    return JsonText.parse(json);
  }

  /**
   * Reads the next value, whatever its kind.
   *
   * @throws IOException if the source fails or isn't JSON
   */
  static JsonValue read(JsonReader reader) throws IOException {
    return JsonText.read(reader);
  }

  /**
   * Writes this value, nulls included.
   *
   * @throws IOException if the sink fails
   */
  default void write(JsonWriter writer) throws IOException {
    JsonText.write(writer, this);
  }

  /** This value as compact JSON text. */
  default String toJson() {
    return JsonText.print(this);
  }

  @Override
  default JsonValue toJsonValue() {
    return this;
  }

  /** What kind of value this is, in words: {@code an object}, {@code a string}, {@code null}. */
  String kind();
}
