package dev.specfit.example.synthesis;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads nodes of a document leniently: what is of another kind than expected isn't there. */
public final class Nodes {
  private Nodes() {}

  /** The exact JSON of a node. */
  public static JsonValue json(SpecNode node) {
    return JsonValue.parse(JsonText.of(node));
  }

  /** A string's value. */
  public static Optional<String> text(@Nullable SpecNode node) {
    return node instanceof SpecScalar scalar && scalar.kind() == SpecScalar.Kind.STRING
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** The members of an object. */
  public static Map<String, SpecNode> members(@Nullable SpecNode node) {
    return node instanceof SpecObject object ? object.members() : Map.of();
  }

  /** The items of an array. */
  public static List<SpecNode> items(@Nullable SpecNode node) {
    return node instanceof SpecArray array ? array.items() : List.of();
  }

  /** Whether a node is {@code true}. */
  public static boolean isTrue(@Nullable SpecNode node) {
    return isFlag(node, "true");
  }

  /** Whether a node is {@code false}. */
  static boolean isFalse(@Nullable SpecNode node) {
    return isFlag(node, "false");
  }

  private static boolean isFlag(@Nullable SpecNode node, String text) {
    return node instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.BOOLEAN
        && scalar.text().equals(text);
  }

  /** A number's value. */
  static Optional<BigDecimal> number(@Nullable SpecNode node) {
    return node instanceof SpecScalar scalar
            && scalar.kind() == SpecScalar.Kind.NUMBER
            && JsonText.isNumber(scalar.text())
        ? Optional.of(new BigDecimal(scalar.text()))
        : Optional.empty();
  }

  /** A whole number that fits, else the other. */
  static int count(@Nullable SpecNode node, int otherwise) {
    return number(node)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(1_000_000)) <= 0)
        .map(BigDecimal::intValue)
        .orElse(otherwise);
  }
}
