package dev.specfit.engine.irbuild;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into located trees without minding what isn't there. */
final class Nodes {
  private Nodes() {}

  /** A member's text, or null where it isn't a scalar or null. */
  static @Nullable String text(@Nullable SpecNode node, String name) {
    return node instanceof SpecObject object
            && object.get(name) instanceof SpecScalar scalar
            && scalar.kind() != SpecScalar.Kind.NULL
        ? scalar.text()
        : null;
  }

  /** A member's text, or empty. */
  static String textOrEmpty(@Nullable SpecNode node, String name) {
    String text = text(node, name);
    return text == null ? "" : text;
  }

  /** A member that is a boolean, or null. */
  static @Nullable Boolean flag(@Nullable SpecNode node, String name) {
    if (node instanceof SpecObject object
        && object.get(name) instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.BOOLEAN) {
      return Boolean.valueOf(scalar.text());
    }
    return null;
  }

  static boolean isTrue(@Nullable SpecNode node, String name) {
    return Boolean.TRUE.equals(flag(node, name));
  }

  /** An array's items; none where it isn't one. */
  static List<SpecNode> items(@Nullable SpecNode node) {
    return node instanceof SpecArray array ? array.items() : List.of();
  }

  /** The texts in an array of scalars. */
  static List<String> texts(@Nullable SpecNode node) {
    return items(node).stream()
        .filter(SpecScalar.class::isInstance)
        .map(item -> ((SpecScalar) item).text())
        .toList();
  }

  /** A member that is an object, its members; none where it isn't one. */
  static Map<String, SpecNode> members(@Nullable SpecNode node, String name) {
    return node instanceof SpecObject object && object.get(name) instanceof SpecObject member
        ? member.members()
        : Map.of();
  }

  static IrSource source(SpecNode node) {
    return new IrSource(node.pointer(), node.place());
  }

  /** Summary, description, deprecation and external documentation. */
  static IrDocs docs(SpecObject node) {
    return new IrDocs(
        text(node, "summary"),
        text(node, "description"),
        isTrue(node, "deprecated"),
        text(node.get("externalDocs"), "url"));
  }
}
