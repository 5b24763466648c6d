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
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ways to write a document anew that change nothing it says. */
enum Rewrite {
  /** Members in another order, and lists whose order says nothing. */
  REORDERED {
    @Override
    void apply(ObjectNode root, Random random) {
      everywhere(root, object -> reorder(object, random));
    }
  },
  /** Members and the lists of parameters and the like in the opposite order. */
  BACKWARDS {
    @Override
    void apply(ObjectNode root, Random random) {
      everywhere(root, Rewrite::reverse);
    }

    @Override
    boolean isForAnyDocument() {
      return true;
    }
  },
  /** Parameters, bodies and answers where they are used instead of in the components. */
  WITHOUT_PARTS {
    @Override
    void apply(ObjectNode root, Random random) {
      ObjectNode original = root.deepCopy();
      everywhere(root, object -> inlinePart(object, original));
    }

    @Override
    boolean isForAnyDocument() {
      return true;
    }
  },
  /** References to schemas replaced by copies of what they lead to. */
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
  /** Schemas of properties and items that are the one part of an allOf, or the one choice. */
  WRAPPED {
    @Override
    void apply(ObjectNode root, Random random) {
      everywhere(root, object -> wrap(object, random));
    }
  },
  /** What holds for all operations said again of each. */
  REPEATED {
    @Override
    void apply(ObjectNode root, Random random) {
      for (JsonNode item : root.path("paths")) {
        for (Map.Entry<String, JsonNode> member : item.properties()) {
          if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode object) {
            repeat(root, "security", object);
            if (!item.has("servers")) {
              repeat(root, "servers", object);
            }
          }
        }
      }
    }

    @Override
    boolean isForAnyDocument() {
      return true;
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

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final List<String> WRAPPERS = List.of("allOf", "oneOf", "anyOf");

  private static final Set<String> OPAQUE =
      Set.of("example", "examples", "default", "const", "enum", "security", "scopes", "mapping");
  private static final Set<String> UNORDERED = Set.of("required", "oneOf", "anyOf");

  /** Lists outside of schemas and in them whose order means nothing. */
  private static final Set<String> SETS = Set.of("parameters", "required", "tags", "security");

  /** Components that a place may hold as well as refer to. */
  private static final Pattern PART =
      Pattern.compile("#/components/(parameters|responses|requestBodies)/[^/]+");

  abstract void apply(ObjectNode root, Random random);

  /** Whether it understands whatever a document holds. */
  boolean isForAnyDocument() {
    return false;
  }

  /** Every object but those that are mere values, parents first. */
  private static void everywhere(JsonNode root, Consumer<ObjectNode> each) {
    everywhere(root, "", each);
  }

  private static void everywhere(JsonNode node, String name, Consumer<ObjectNode> each) {
    if (node instanceof ObjectNode object) {
      each.accept(object);
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        // What the vendor names is no keyword.
        boolean value = OPAQUE.contains(member.getKey()) && !name.equals("properties");
        if (!value && !member.getKey().startsWith("x-")) {
          everywhere(member.getValue(), member.getKey(), each);
        }
      }
    } else {
      node.forEach(item -> everywhere(item, "", each));
    }
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

  private static void reverse(ObjectNode object) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    Collections.reverse(members);
    object.removeAll();
    for (Map.Entry<String, JsonNode> member : members) {
      if (SETS.contains(member.getKey()) && member.getValue() instanceof ArrayNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        Collections.reverse(items);
        list.removeAll().addAll(items);
      }
      object.set(member.getKey(), member.getValue());
    }
  }

  private static void inlinePart(ObjectNode object, ObjectNode original) {
    String ref = object.path("$ref").asText();
    for (int i = 0; i < 10 && PART.matcher(ref).matches(); i++) {
      if (original.at(ref.substring(1)) instanceof ObjectNode part) {
        object.removeAll();
        object.setAll(part.deepCopy());
      }
      ref = object.path("$ref").asText();
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

  private static void wrap(ObjectNode object, Random random) {
    if (object.path("properties") instanceof ObjectNode properties
        && object.path("type").asText().equals("object")) {
      for (Map.Entry<String, JsonNode> property : List.copyOf(properties.properties())) {
        wrapMember(properties, property.getKey(), random);
      }
    }
    if (object.path("type").asText().equals("array")) {
      wrapMember(object, "items", random);
    }
  }

  private static void wrapMember(ObjectNode holder, String name, Random random) {
    if (holder.get(name) instanceof ObjectNode schema && random.nextInt(4) == 0) {
      ObjectNode wrapped = holder.objectNode();
      wrapped.putArray(WRAPPERS.get(random.nextInt(WRAPPERS.size()))).add(schema);
      holder.set(name, wrapped);
    }
  }

  private static void repeat(ObjectNode root, String member, ObjectNode operation) {
    if (root.has(member) && !operation.has(member)) {
      operation.set(member, root.get(member).deepCopy());
    }
  }

  private static void modernise(ObjectNode schema) {
    if (schema.path("enum").size() == 1 && schema.path("type").isTextual()) {
      schema.set("const", schema.remove("enum").get(0));
    }
    if (schema.has("type") && schema.has("example") && !schema.has("examples")) {
      schema.putArray("examples").add(schema.remove("example"));
    }
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
