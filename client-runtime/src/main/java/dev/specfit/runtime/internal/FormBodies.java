package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Writes {@code application/x-www-form-urlencoded} bodies, field by field; null is no field. */
public final class FormBodies {
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final List<Map.Entry<String, String>> fields = new ArrayList<>();

  private FormBodies() {}

  /** Starts a form. */
  public static FormBodies create() {
    return new FormBodies();
  }

  /** A field in a style. */
  public FormBodies field(
      String name,
      ParameterStyle style,
      boolean explode,
      boolean allowReserved,
      @Nullable Object value) {
    if (value != null) {
      StyleWriter.query(name, style, explode, allowReserved, JsonValues.of(value), fields);
    }
    return this;
  }

  /** A field whose value is JSON text. */
  public FormBodies json(String name, @Nullable Object value) {
    return value == null ? this : defaults(name, JsonString.of(JsonValues.of(value).toJson()));
  }

  /** A field for each member of an object: arrays repeat their name, objects use brackets. */
  public FormBodies additional(JsonValue object) {
    if (object instanceof JsonObject members) {
      members.forEach(this::defaults);
    }
    return this;
  }

  private FormBodies defaults(String name, JsonValue value) {
    boolean object = value instanceof JsonObject;
    ParameterStyle style = object ? ParameterStyle.DEEP_OBJECT : ParameterStyle.FORM;
    return field(name, style, object || value instanceof JsonArray, false, value);
  }

  /** The body. */
  public RequestBody build() {
    StringJoiner form = new StringJoiner("&");
    fields.forEach(field -> form.add(field.getKey() + "=" + field.getValue()));
    return RequestBody.create(ByteString.encodeUtf8(form.toString()), FORM);
  }
}
