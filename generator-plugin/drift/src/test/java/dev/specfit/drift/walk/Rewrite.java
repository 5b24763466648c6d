package dev.specfit.drift.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Ways to write a document anew that change nothing it says. */
enum Rewrite {
  /** Members in another order, and lists whose order says nothing. */
  REORDERED {
    @Override
    void apply(ObjectNode root, Random random) {
      everywhere(root, object -> reorder(object, random));
    }
  },
  /** References replaced by copies of what they lead to. */
  INLINED {
    @Override
    void apply(ObjectNode root, Random random) {
      ObjectNode original = root.deepCopy();
      everywhere(root, object -> inline(object, original, random));
    }
  },
  /** Schemas of properties moved to components. */
  EXTRACTED {
    @Override
    void apply(ObjectNode root, Random random) {
      if (!root.toString().matches("(?s).*\"\\$ref\":\"#/(paths|[^\"]*/properties)/.*")) {
        ObjectNode schemas = root.withObject("/components/schemas");
        List<ObjectNode> extracted = new ArrayList<>();
        everywhere(root, object -> extract(object, extracted, random));
        for (int i = 0; i < extracted.size(); i++) {
          schemas.set("Extracted" + i, extracted.get(i));
        }
      }
    }
  },
  /** OpenAPI 3.0 in the words of 3.1. */
  AS_31 {
    @Override
    void apply(ObjectNode root, Random random) {
      if (root.path("openapi").asText().startsWith("3.0")) {
        root.put("openapi", "3.1.0");
        everywhere(root, Rewrite::modernise);
      }
    }
  };

  private static final Set<String> OPAQUE =
      Set.of("example", "examples", "default", "const", "enum", "security", "scopes", "mapping");
  private static final Set<String> UNORDERED = Set.of("required", "oneOf", "anyOf");

  abstract void apply(ObjectNode root, Random random);

  /** Every object but those that are mere values, parents first. */
  private static void everywhere(JsonNode node, java.util.function.Consumer<ObjectNode> each) {
    if (node instanceof ObjectNode object) {
      each.accept(object);
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        boolean value = OPAQUE.contains(member.getKey()) && !isProperties(object);
        if (!value && !member.getKey().startsWith("x-")) {
          everywhere(member.getValue(), each);
        }
      }
    } else {
      node.forEach(item -> everywhere(item, each));
    }
  }

  /** Whether an object's members are named by the vendor: none of them is a keyword then. */
  private static boolean isProperties(ObjectNode object) {
    return !object.has("type") && object.size() > 0 && all(object);
  }

  private static boolean all(ObjectNode object) {
    for (JsonNode value : object) {
      if (!value.isObject()) {
        return false;
      }
    }
    return true;
  }

  private static void reorder(ObjectNode object, Random random) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    Collections.shuffle(members, random);
    object.removeAll();
    for (Map.Entry<String, JsonNode> member : members) {
      if (UNORDERED.contains(member.getKey()) && member.getValue() instanceof ArrayNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        Collections.shuffle(items, random);
        list.removeAll().addAll(items);
      }
      object.set(member.getKey(), member.getValue());
    }
  }

  private static void inline(ObjectNode object, ObjectNode original, Random random) {
    String ref = object.path("$ref").asText();
    if (object.size() == 1 && ref.startsWith("#/components/schemas/") && random.nextInt(4) == 0) {
      JsonNode target = original.at(ref.substring(1));
      if (target instanceof ObjectNode copy && !copy.has("$ref")) {
        object.removeAll();
        object.setAll(copy.deepCopy());
      }
    }
  }

  private static void extract(ObjectNode object, List<ObjectNode> extracted, Random random) {
    if (object.path("properties") instanceof ObjectNode properties
        && object.path("type").asText().equals("object")) {
      for (Map.Entry<String, JsonNode> property : List.copyOf(properties.properties())) {
        if (property.getValue() instanceof ObjectNode schema
            && !schema.has("$ref")
            && random.nextInt(4) == 0) {
          ObjectNode ref = properties.objectNode();
          ref.put("$ref", "#/components/schemas/Extracted" + extracted.size());
          extracted.add(schema);
          properties.set(property.getKey(), ref);
        }
      }
    }
  }

  private static void modernise(ObjectNode schema) {
    if (schema.path("nullable").isBoolean() && schema.path("type").isTextual()) {
      boolean nullable = schema.remove("nullable").asBoolean();
      if (nullable) {
        String type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
      }
    }
    exclusive(schema, "minimum", "exclusiveMinimum");
    exclusive(schema, "maximum", "exclusiveMaximum");
  }

  private static void exclusive(ObjectNode schema, String bound, String exclusive) {
    if (schema.path(exclusive).isBoolean()) {
      boolean excluded = schema.remove(exclusive).asBoolean();
      if (excluded && schema.path(bound).isNumber()) {
        schema.set(exclusive, schema.remove(bound));
      }
    }
  }
}
