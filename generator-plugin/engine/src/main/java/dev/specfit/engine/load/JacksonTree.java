package dev.specfit.engine.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.math.BigDecimal;

/** The located tree in the form Swagger Parser takes. */
final class JacksonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LONGEST_NUMBER = 400;

  private JacksonTree() {}

  static JsonNode of(SpecNode node) {
    if (node instanceof SpecObject object) {
      ObjectNode result = NODES.objectNode();
      object.members().forEach((name, value) -> result.set(name, of(value)));
      return result;
    }
    if (node instanceof SpecArray array) {
      ArrayNode result = NODES.arrayNode(array.items().size());
      array.items().forEach(item -> result.add(of(item)));
      return result;
    }
    return scalar((SpecScalar) node);
  }

  private static JsonNode scalar(SpecScalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> NODES.textNode(scalar.text());
      case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
      case NULL -> NODES.nullNode();
      case NUMBER -> number(scalar.text());
    };
  }

  /**
   * Literals are read from the located tree, so a number that is too odd may stand as text here.
   */
  private static JsonNode number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return NODES.textNode(text);
    }
    try {
      BigDecimal value = new BigDecimal(text);
      if (value.scale() <= 0 && value.precision() - value.scale() <= 18) {
        return NODES.numberNode(value.longValueExact());
      }
      return NODES.numberNode(value);
    } catch (NumberFormatException e) {
      return NODES.textNode(text);
    }
  }
}
