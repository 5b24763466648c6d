package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document for one direction: OpenAPI says that {@code required} doesn't count for what is {@code
 * readOnly} in a request, nor for what is {@code writeOnly} in a response. Discriminators are left
 * out. What names no type but has properties or items is taken for what clients take it, and so is
 * an object that has nothing but items, before OpenAPI 3.1.
 */
final class DirectedSchemas {
  /** Keywords that say what a schema allows though it names no type. */
  private static final List<String> SPEAKING =
      List.of("type", "enum", "const", "oneOf", "anyOf", "allOf", "not", "$ref");

  private static final Set<String> NAMED = Set.of("properties", "schemas");

  private final OpenApi document;
  private final String optional;

  private DirectedSchemas(OpenApi document, String optional) {
    this.document = document;
    this.optional = optional;
  }

  static JsonValue relax(OpenApi document, String optional) {
    return new DirectedSchemas(document, optional).copy(document.root(), JsonPointer.ROOT);
  }

  private JsonValue copy(JsonValue value, JsonPointer at) {
    if (value instanceof JsonArray array) {
      List<JsonValue> items = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        items.add(copy(array.get(i), at.child(Integer.toString(i))));
      }
      return JsonArray.of(items);
    }
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object.forEach((name, member) -> members.put(name, copy(member, at.child(name))));
    kind(object, at).ifPresent(kind -> members.putAll(type(kind)));
    if (isMiscalledList(object)) {
      members.put("type", JsonString.of("array"));
    }
    if (isDiscriminator(object.get("discriminator"), at)) {
      members.remove("discriminator");
    }
    if (object.get("required") instanceof JsonArray names
        && (object.get("properties") instanceof JsonObject
            || object.get("allOf") instanceof JsonArray)) {
      members.put("required", JsonArray.of(stillRequired(names, at)));
    }
    return JsonObject.of(members);
  }

  /**
   * What a schema that names no type is for clients: an object, if it has properties, or a list.
   */
  private static Optional<String> kind(JsonObject schema, JsonPointer at) {
    if (isNameOfProperty(at) || SPEAKING.stream().anyMatch(schema::containsKey)) {
      return Optional.empty();
    }
    return schema.get("properties") instanceof JsonObject
        ? Optional.of("object")
        : schema.get("items") instanceof JsonObject ? Optional.of("array") : Optional.empty();
  }

  /** Or null, which no keyword of such a schema forbids. */
  private Map<String, JsonValue> type(String kind) {
    JsonString name = JsonString.of(kind);
    return document.is30()
        ? Map.of("type", name, "nullable", JsonBoolean.TRUE)
        : Map.of("type", JsonArray.of(List.of(name, JsonString.of("null"))));
  }

  /** Whether what stands here is by name, so that no name is a keyword. */
  private static boolean isNameOfProperty(JsonPointer at) {
    List<String> tokens = at.tokens();
    return !tokens.isEmpty() && NAMED.contains(tokens.get(tokens.size() - 1));
  }

  /** Before 3.1 people call a list an object, and clients take it for the list that it is. */
  private boolean isMiscalledList(JsonObject schema) {
    return document.is30()
        && schema.get("type") instanceof JsonString type
        && type.value().equals("object")
        && schema.get("items") instanceof JsonObject
        && !schema.containsKey("properties")
        && !schema.containsKey("additionalProperties");
  }

  /** A hint that must not change what is valid, though validators let it; not a property's name. */
  private static boolean isDiscriminator(@Nullable JsonValue value, JsonPointer at) {
    return !isNameOfProperty(at)
        && value instanceof JsonObject object
        && object.get("propertyName") instanceof JsonString;
  }

  private List<JsonValue> stillRequired(JsonArray names, JsonPointer at) {
    return names.stream().filter(name -> !isOptional(name, at)).toList();
  }

  private boolean isOptional(JsonValue name, JsonPointer at) {
    return name instanceof JsonString text && isOptional(text.value(), at, new HashSet<>());
  }

  /** Also where the property stands in a part of the schema's {@code allOf}. */
  private boolean isOptional(String name, JsonPointer at, Set<JsonPointer> seen) {
    Located property = document.object(at.child("properties", name));
    // Beside a reference the flag may stand, too, in 3.1.
    JsonValue beside = document.value(at.child("properties", name, optional));
    boolean flagged = beside != null && beside.toJson().equals("true");
    if (flagged || (property != null && property.flag(optional, false))) {
      return true;
    }
    Located schema = document.object(at);
    return schema != null
        && seen.add(schema.pointer())
        && schema.children("allOf").stream()
            .anyMatch(part -> isOptional(name, part.pointer(), seen));
  }
}
