package dev.specfit.drift.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Edits of single schemas, each of which is a change of what the document says. */
final class SchemaEdits {
  private static final Set<String> PARTS = Set.of("oneOf", "anyOf", "allOf");

  private static final Set<String> UNVISITED =
      Set.of("example", "examples", "encoding", "callbacks", "Content-Type");

  private final ObjectNode root;
  private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();

  SchemaEdits(ObjectNode root) {
    this.root = root;
    Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();
    open.add(Map.entry("/paths", root.path("paths")));
    while (!open.isEmpty()) {
      Map.Entry<String, JsonNode> next = open.poll();
      visit(next.getKey(), next.getValue(), open);
    }
  }

  /** Edits up to a number of schemas, none within another; their pointers. */
  Set<String> apply(int number, Random random) {
    List<String> pointers = new ArrayList<>(schemas.keySet());
    Collections.shuffle(pointers, random);
    Set<String> edited = new TreeSet<>();
    for (String pointer : pointers) {
      boolean apart =
          edited.stream().noneMatch(one -> within(one, pointer) || within(pointer, one));
      if (edited.size() < number
          && apart
          && edit(Objects.requireNonNull(schemas.get(pointer)), random)) {
        edited.add(pointer);
      }
    }
    return edited;
  }

  /** Whether a pointer stands at another or below it. */
  static boolean within(String pointer, String above) {
    return pointer.equals(above) || pointer.startsWith(above + "/");
  }

  private static boolean edit(ObjectNode schema, Random random) {
    List<Predicate<ObjectNode>> edits =
        new ArrayList<>(
            List.of(
                SchemaEdits::describe,
                SchemaEdits::extend,
                SchemaEdits::lengthen,
                SchemaEdits::widen,
                SchemaEdits::retype,
                SchemaEdits::addProperty,
                SchemaEdits::removeProperty,
                SchemaEdits::require,
                SchemaEdits::addValue));
    Collections.shuffle(edits, random);
    return edits.stream().anyMatch(edit -> edit.test(schema));
  }

  private static boolean describe(ObjectNode schema) {
    schema.put("description", schema.path("description").asText() + " Edited.");
    return true;
  }

  private static boolean extend(ObjectNode schema) {
    schema.put("x-edited", "yes");
    return true;
  }

  private static boolean lengthen(ObjectNode schema) {
    if (!schema.path("type").asText().equals("string")) {
      return false;
    }
    schema.put("maxLength", schema.path("maxLength").asInt(1_000) + 7);
    return true;
  }

  private static boolean widen(ObjectNode schema) {
    if (!schema.path("type").asText().equals("integer")) {
      return false;
    }
    schema.put("type", "number");
    return true;
  }

  private static boolean retype(ObjectNode schema) {
    if (!schema.path("type").asText().equals("boolean")) {
      return false;
    }
    schema.put("type", "string");
    return true;
  }

  private static boolean addProperty(ObjectNode schema) {
    if (!(schema.path("properties") instanceof ObjectNode properties)) {
      return false;
    }
    properties.putObject("brandNewOne").put("type", "string");
    return true;
  }

  private static boolean removeProperty(ObjectNode schema) {
    if (!(schema.path("properties") instanceof ObjectNode properties)) {
      return false;
    }
    for (String name : names(properties)) {
      if (!properties.get(name).has("readOnly") && !properties.get(name).has("$ref")) {
        properties.remove(name);
        return true;
      }
    }
    return false;
  }

  private static boolean require(ObjectNode schema) {
    if (!(schema.path("properties") instanceof ObjectNode properties)) {
      return false;
    }
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (String name : names(properties)) {
      if (!required.contains(name)) {
        schema.withArray("required").add(name);
        return true;
      }
    }
    return false;
  }

  private static boolean addValue(ObjectNode schema) {
    if (!(schema.path("enum") instanceof ArrayNode values)) {
      return false;
    }
    values.add("brand_new");
    return true;
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Goes through everything that is no schema, on the look-out for schemas. */
  private void visit(String pointer, JsonNode node, Deque<Map.Entry<String, JsonNode>> open) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        open.add(Map.entry(pointer + "/" + i, node.get(i)));
      }
    }
    if (node.path("$ref").isTextual()) {
      String target = node.get("$ref").asText().substring(1);
      if (!schemas.containsKey(target) && !target.startsWith("/components/schemas/")) {
        open.add(Map.entry(target, root.at(target)));
      }
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = member.getKey();
      if (name.equals("schema")) {
        schema(pointer + "/schema", member.getValue());
      } else if (!UNVISITED.contains(name) && !name.startsWith("x-") && !isShared(pointer, name)) {
        open.add(Map.entry(pointer + "/" + escaped(name), member.getValue()));
      }
    }
  }

  private void schema(String start, JsonNode first) {
    Deque<Map.Entry<String, JsonNode>> open = new ArrayDeque<>();
    open.add(Map.entry(start, first));
    while (!open.isEmpty()) {
      Map.Entry<String, JsonNode> next = open.poll();
      String pointer = next.getKey();
      if (next.getValue().path("$ref").isTextual()) {
        String target = next.getValue().get("$ref").asText().substring(1);
        open.add(Map.entry(target, root.at(target)));
        if (target.equals(pointer)) {
          open.removeLast();
        }
      } else if (next.getValue() instanceof ObjectNode schema
          && schemas.putIfAbsent(pointer, schema) == null) {
        below(pointer, schema, open);
      }
    }
  }

  private static void below(
      String pointer, ObjectNode schema, Deque<Map.Entry<String, JsonNode>> open) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      open.add(
          Map.entry(pointer + "/properties/" + escaped(property.getKey()), property.getValue()));
    }
    for (String keyword : List.of("items", "additionalProperties")) {
      if (schema.has(keyword)) {
        open.add(Map.entry(pointer + "/" + keyword, schema.get(keyword)));
      }
    }
    for (String keyword : PARTS) {
      for (int i = 0; i < schema.path(keyword).size(); i++) {
        open.add(Map.entry(pointer + "/" + keyword + "/" + i, schema.get(keyword).get(i)));
      }
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** A path's own parameters may be overruled by each of its operations. */
  private static boolean isShared(String pointer, String name) {
    return name.equals("parameters") && pointer.matches("/paths/[^/]+");
  }
}
