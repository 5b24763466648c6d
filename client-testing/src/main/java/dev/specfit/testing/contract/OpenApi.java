package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as raw JSON, with references followed on demand. */
final class OpenApi {
  private static final int LONGEST_CHAIN = 64;

  private final String name;
  private final @Nullable SpecDocument source;
  private final JsonObject root;

  OpenApi(SpecDocument source) {
    this(source.name(), source, JsonText.of(source.root()));
  }

  /** A document of which nothing is left but its JSON. */
  OpenApi(String name, String json) {
    this(name, null, json);
  }

  private OpenApi(String name, @Nullable SpecDocument source, String json) {
    this.name = name;
    this.source = source;
    if (!(JsonValue.parse(json) instanceof JsonObject object)) {
      throw new IllegalArgumentException("`" + name + "` isn't an object");
    }
    this.root = object;
  }

  /**
   * What was loaded.
   *
   * @throws IllegalStateException if only its JSON was
   */
  SpecDocument source() {
    if (source == null) {
      throw new IllegalStateException("`" + name + "` has no digests, it is nothing but its JSON");
    }
    return source;
  }

  String name() {
    return name;
  }

  JsonObject root() {
    return root;
  }

  /** Whether the document speaks OpenAPI 3.0, whose schemas aren't JSON Schema. */
  boolean is30() {
    return root.get("openapi") instanceof JsonString version && version.value().startsWith("3.0");
  }

  /** The document itself. */
  Located whole() {
    return new Located(this, JsonPointer.ROOT, root);
  }

  /** The object at a pointer, references followed, or null if there is no object. */
  @Nullable Located object(JsonPointer pointer) {
    JsonPointer at = pointer;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      if (!(value(at) instanceof JsonObject object)) {
        return null;
      }
      if (!(object.get("$ref") instanceof JsonString ref) || !ref.value().startsWith("#")) {
        return new Located(this, at, object);
      }
      at = JsonPointer.parse(ref.value());
    }
    return null;
  }

  /** The value at a pointer, or null. */
  @Nullable JsonValue value(JsonPointer pointer) {
    JsonValue value = root;
    for (String token : pointer.tokens()) {
      value = step(value, token);
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  private static @Nullable JsonValue step(JsonValue value, String token) {
    if (value instanceof JsonObject object) {
      return object.get(token);
    }
    List<JsonValue> items = value instanceof JsonArray array ? array : List.of();
    boolean index = token.matches("0|[1-9][0-9]{0,8}");
    return index && Integer.parseInt(token) < items.size()
        ? items.get(Integer.parseInt(token))
        : null;
  }
}
