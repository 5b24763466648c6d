package dev.specfit.testing.contract;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonBoolean;
import dev.specfit.runtime.JsonNumber;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns exact JSON into the validator's tree without going over text, which would round. */
final class JacksonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JacksonTree() {}

  static JsonNode of(JsonValue value) {
    if (value instanceof JsonObject object) {
      ObjectNode node = NODES.objectNode();
      object.forEach((name, member) -> node.set(name, of(member)));
      return node;
    }
    if (value instanceof JsonArray array) {
      ArrayNode node = NODES.arrayNode();
      array.forEach(item -> node.add(of(item)));
      return node;
    }
    if (value instanceof JsonString text) {
      return NODES.stringNode(text.value());
    }
    if (value instanceof JsonNumber number) {
      return number.text().matches("-?[0-9]+")
          ? NODES.numberNode(new BigInteger(number.text()))
          : NODES.numberNode(number.bigDecimal());
    }
    return value instanceof JsonBoolean flag ? NODES.booleanNode(flag.value()) : NODES.nullNode();
  }
}
