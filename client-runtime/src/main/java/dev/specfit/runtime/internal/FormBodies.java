package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;

/**
 * Writes an object as {@code application/x-www-form-urlencoded}: arrays repeat their name, objects
 * use brackets, unless the document says otherwise.
 */
public final class FormBodies {
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final JsonEncodable body;
  private final Map<String, FieldWriter> fields = new HashMap<>();

  private FormBodies(JsonEncodable body) {
    this.body = body;
  }

  /** Starts the form of an object. */
  public static FormBodies of(JsonEncodable body) {
    return new FormBodies(body);
  }

  /** Writes a property in a style. */
  public FormBodies style(String property, ParameterStyle style, boolean explode) {
    fields.put(
        property, (name, value, out) -> StyleWriter.query(name, style, explode, false, value, out));
    return this;
  }

  /** Writes a property as JSON text. */
  public FormBodies json(String property) {
    fields.put(property, (name, value, out) -> defaults(name, JsonString.of(value.toJson()), out));
    return this;
  }

  /** The body. */
  public RequestBody build() {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    if (body.toJsonValue() instanceof JsonObject object) {
      object.forEach(
          (name, value) ->
              fields.getOrDefault(name, FormBodies::defaults).write(name, value, pairs));
    }
    StringJoiner form = new StringJoiner("&");
    pairs.forEach(pair -> form.add(pair.getKey() + "=" + pair.getValue()));
    return RequestBody.create(ByteString.encodeUtf8(form.toString()), FORM);
  }

  private static void defaults(String name, JsonValue value, List<Map.Entry<String, String>> out) {
    boolean object = value instanceof JsonObject;
    ParameterStyle style = object ? ParameterStyle.DEEP_OBJECT : ParameterStyle.FORM;
    StyleWriter.query(name, style, object || value instanceof JsonArray, false, value, out);
  }

  @FunctionalInterface
  private interface FieldWriter {
    void write(String name, JsonValue value, List<Map.Entry<String, String>> out);
  }
}
