package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonArray;
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
 * Writes {@code application/x-www-form-urlencoded} bodies: a field for each member of an object.
 * What nothing is said of follows OpenAPI's Encoding Object (3.1.1, 4.8.15): plain values as they
 * are, an object as JSON, an array as a field for each of its items. Absent is no field, null an
 * empty one.
 */
public final class FormBodies {
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final JsonValue content;
  private final Map<String, Field> fields = new HashMap<>();
  private Field usual = FormBodies::plain;

  private FormBodies(JsonValue content) {
    this.content = content;
  }

  /** Starts a form of what an object holds. */
  public static FormBodies of(Object content) {
    return new FormBodies(JsonValues.of(content));
  }

  /** A field in a style of query parameters. */
  public FormBodies style(String name, ParameterStyle style, boolean explode) {
    return styled(name, style, explode, FieldEncoding.form(false));
  }

  /** The same with {@code allowReserved}. */
  public FormBodies reserved(String name, ParameterStyle style, boolean explode) {
    return styled(name, style, explode, FieldEncoding.form(true));
  }

  private FormBodies styled(
      String name, ParameterStyle style, boolean explode, FieldEncoding encoding) {
    fields.put(
        name, (key, value, out) -> StyleWriter.fields(key, style, explode, value, encoding, out));
    return this;
  }

  /**
   * Fields of any depth, with brackets ({@code style: deepObject}) and indexed arrays. What the
   * document doesn't declare is then written in the same way.
   */
  public FormBodies nested(String... names) {
    for (String name : names) {
      nested(name, NestedStyle.FORM);
    }
    usual = FormBodies::brackets;
    return this;
  }

  /** A field of any depth whose arrays are written as asked for. */
  public FormBodies nested(String name, NestedStyle style) {
    fields.put(
        name,
        (key, value, out) ->
            new NestedWriter(style, FieldEncoding.form(false), out).write(key, value));
    return this;
  }

  /** Fields whose values are JSON text. */
  public FormBodies json(String... names) {
    for (String name : names) {
      fields.put(name, (key, value, out) -> add(key, value.toJson(), out));
    }
    return this;
  }

  /** Fields that nothing is said of, where others are nested. */
  public FormBodies plain(String... names) {
    for (String name : names) {
      fields.put(name, FormBodies::plain);
    }
    return this;
  }

  private static void plain(String name, JsonValue value, List<Map.Entry<String, String>> out) {
    if (value instanceof JsonArray array) {
      StyleWriter.present(array).forEach(item -> add(name, StyleWriter.text(item), out));
    } else {
      add(name, StyleWriter.text(value), out);
    }
  }

  private static void brackets(String name, JsonValue value, List<Map.Entry<String, String>> out) {
    new NestedWriter(NestedStyle.FORM, FieldEncoding.form(false), out).write(name, value);
  }

  private static void add(String name, String value, List<Map.Entry<String, String>> out) {
    JsonValue text = JsonString.of(value);
    StyleWriter.fields(name, ParameterStyle.FORM, false, text, FieldEncoding.form(false), out);
  }

  /** The body. */
  public RequestBody build() {
    List<Map.Entry<String, String>> out = new ArrayList<>();
    if (content instanceof JsonObject members) {
      members.forEach((name, value) -> fields.getOrDefault(name, usual).write(name, value, out));
    }
    StringJoiner form = new StringJoiner("&");
    out.forEach(field -> form.add(field.getKey() + "=" + field.getValue()));
    return RequestBody.create(ByteString.encodeUtf8(form.toString()), FORM);
  }

  /** A way to write one field. */
  private interface Field {
    void write(String name, JsonValue value, List<Map.Entry<String, String>> out);
  }
}
