package dev.specfit.document.shape;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which member of which kind of object holds what, by OpenAPI 3.0 and 3.1. */
final class OpenApiShape {
  private static final Slot OTHER = Slot.one(ObjectKind.OTHER);
  private static final Slot DATA = Slot.one(ObjectKind.DATA);
  private static final Map<ObjectKind, Map<String, Slot>> MEMBERS = new EnumMap<>(ObjectKind.class);

  static {
    Slot content = Slot.map(ObjectKind.MEDIA_TYPE);
    Slot schema = Slot.one(ObjectKind.SCHEMA);
    Slot schemas = Slot.map(ObjectKind.SCHEMA);
    Slot examples = Slot.map(ObjectKind.EXAMPLE);
    Slot headers = Slot.map(ObjectKind.HEADER);
    put(ObjectKind.DOCUMENT, Slot.extensibleMap(ObjectKind.PATH_ITEM), "paths", "webhooks");
    put(ObjectKind.DOCUMENT, Slot.one(ObjectKind.COMPONENTS), "components");
    for (ObjectKind kind : ObjectKind.values()) {
      if (kind.section() != null) {
        put(ObjectKind.COMPONENTS, Slot.map(kind), kind.section());
      }
    }
    Slot operation = Slot.one(ObjectKind.OPERATION);
    Slot parameters = Slot.one(ObjectKind.PARAMETER);
    put(ObjectKind.PATH_ITEM, operation, "get", "put", "post", "delete", "options", "head");
    put(ObjectKind.PATH_ITEM, operation, "patch", "trace");
    put(ObjectKind.PATH_ITEM, parameters, "parameters");
    put(ObjectKind.OPERATION, parameters, "parameters");
    put(ObjectKind.OPERATION, Slot.one(ObjectKind.REQUEST_BODY), "requestBody");
    put(ObjectKind.OPERATION, Slot.extensibleMap(ObjectKind.RESPONSE), "responses");
    put(ObjectKind.OPERATION, Slot.map(ObjectKind.CALLBACK), "callbacks");
    for (ObjectKind kind : new ObjectKind[] {ObjectKind.PARAMETER, ObjectKind.HEADER}) {
      put(kind, content, "content");
    }
    put(ObjectKind.REQUEST_BODY, content, "content");
    put(ObjectKind.RESPONSE, content, "content");
    put(ObjectKind.RESPONSE, headers, "headers");
    put(ObjectKind.RESPONSE, Slot.map(ObjectKind.LINK), "links");
    for (ObjectKind kind :
        new ObjectKind[] {ObjectKind.PARAMETER, ObjectKind.HEADER, ObjectKind.MEDIA_TYPE}) {
      put(kind, schema, "schema");
      put(kind, examples, "examples");
      put(kind, DATA, "example");
    }
    put(ObjectKind.MEDIA_TYPE, schema, "itemSchema");
    put(ObjectKind.MEDIA_TYPE, Slot.map(ObjectKind.ENCODING), "encoding");
    put(ObjectKind.ENCODING, headers, "headers");
    put(ObjectKind.SCHEMA, schemas, "properties", "patternProperties", "dependentSchemas");
    put(ObjectKind.SCHEMA, schemas, "$defs", "definitions");
    put(ObjectKind.SCHEMA, schema, "items", "prefixItems", "additionalItems", "contains");
    put(ObjectKind.SCHEMA, schema, "unevaluatedItems", "unevaluatedProperties");
    put(ObjectKind.SCHEMA, schema, "additionalProperties", "propertyNames", "contentSchema");
    put(ObjectKind.SCHEMA, schema, "allOf", "anyOf", "oneOf", "not", "if", "then", "else");
    put(ObjectKind.SCHEMA, Slot.one(ObjectKind.DISCRIMINATOR), "discriminator");
    put(ObjectKind.SCHEMA, DATA, "example", "examples", "default", "enum", "const");
    put(ObjectKind.EXAMPLE, DATA, "value");
    put(ObjectKind.LINK, DATA, "parameters", "requestBody");
  }

  private OpenApiShape() {}

  private static void put(ObjectKind kind, Slot slot, String... members) {
    Map<String, Slot> known = MEMBERS.computeIfAbsent(kind, k -> new HashMap<>());
    Arrays.stream(members).forEach(member -> known.put(member, slot));
  }

  static Slot member(ObjectKind kind, String name) {
    return switch (kind) {
      case DATA -> DATA;
      case CALLBACK -> Slot.one(ObjectKind.PATH_ITEM);
      default -> MEMBERS.getOrDefault(kind, Map.of()).getOrDefault(name, OTHER);
    };
  }
}
