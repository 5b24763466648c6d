package dev.specfit.engine.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks a document in a few places, as people, tools and attackers do; the seed decides all. */
final class Mutation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "class",
          "0",
          "-",
          "$",
          "~1",
          "a/b",
          "get",
          "toString",
          "Object",
          "JsonValue",
          "UNRECOGNIZED",
          "\u6570\u91cf",
          "\u05d0\u05d1",
          "\u00f1and\u00fa",
          "\ud83d\ude00",
          "\ud800",
          "\u0000\u0007",
          "*/ class Evil {} /*",
          "\\u000a",
          "\"); System.exit(1); (\"",
          "{{name}}",
          "%s%",
          "\r\n",
          "../../x",
          "string",
          "object",
          "x".repeat(300));

  private final Random random;
  private final List<Slot> slots = new ArrayList<>();

  /** A value and where it stands: a member of an object or an item of a list. */
  private record Slot(JsonNode parent, String name, int index, String pointer) {
    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }
  }

  private Mutation(Random random) {
    this.random = random;
  }

  /** Changes a document in one to four places. */
  static void of(ObjectNode document, long seed) {
    Random random = new Random(seed);
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      Mutation mutation = new Mutation(random);
      mutation.collect(document, "#");
      mutation.apply();
    }
  }

  private void collect(JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                slots.add(new Slot(object, name, -1, below));
                collect(object.get(name), below);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        slots.add(new Slot(array, "", i, pointer + "/" + i));
        collect(array.get(i), pointer + "/" + i);
      }
    }
  }

  private void apply() {
    Slot slot = any();
    switch (random.nextInt(8)) {
      case 0 -> slot.remove();
      case 1 -> repeat(slot);
      case 2 -> slot.set(odd());
      case 3 -> rename(slot);
      case 4 -> slot.set(nested(slot.value().deepCopy()));
      case 5 -> slot.set(any().value().deepCopy());
      case 6 -> slot.set(JSON.objectNode().put("$ref", any().pointer));
      default -> swapReference();
    }
  }

  private Slot any() {
    return slots.get(random.nextInt(slots.size()));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private void repeat(Slot slot) {
    JsonNode copy = slot.value().deepCopy();
    if (slot.parent instanceof ObjectNode object) {
      object.set(
          random.nextBoolean() ? slot.name.toUpperCase(java.util.Locale.ROOT) : text(), copy);
    } else {
      ((ArrayNode) slot.parent).add(copy);
    }
  }

  private void rename(Slot slot) {
    if (slot.parent instanceof ObjectNode object) {
      JsonNode value = object.remove(slot.name);
      object.set(text(), value);
    } else {
      slot.set(JSON.textNode(text()));
    }
  }

  private JsonNode odd() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.arrayNode();
      case 3 -> JSON.objectNode();
      case 4 -> JSON.numberNode(new BigDecimal("1e400"));
      case 5 -> JSON.numberNode(-1);
      case 6 -> JSON.numberNode(new BigDecimal("123456789012345678901234567890"));
      default -> JSON.textNode(text());
    };
  }

  private JsonNode nested(JsonNode value) {
    String[] lists = {"allOf", "oneOf", "anyOf", "prefixItems", "parameters", "enum"};
    String[] objects = {"items", "not", "schema", "additionalProperties", "properties", "content"};
    return switch (random.nextInt(4)) {
      case 0 -> JSON.arrayNode().add(value);
      case 1 -> JSON.objectNode().set(lists[random.nextInt(6)], JSON.arrayNode().add(value));
      case 2 -> JSON.objectNode().set(objects[random.nextInt(6)], value);
      default -> JSON.objectNode().set(text(), value);
    };
  }

  private void swapReference() {
    List<Slot> references = slots.stream().filter(slot -> slot.name.equals("$ref")).toList();
    if (!references.isEmpty()) {
      Slot one = references.get(random.nextInt(references.size()));
      Slot other = references.get(random.nextInt(references.size()));
      JsonNode kept = one.value();
      one.set(random.nextInt(4) == 0 ? odd() : other.value());
      other.set(kept);
    }
  }
}
