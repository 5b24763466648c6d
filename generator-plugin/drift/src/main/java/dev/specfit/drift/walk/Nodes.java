package dev.specfit.drift.walk;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into located trees without minding what isn't there or is of another kind. */
public final class Nodes {
  private Nodes() {}

  /** A member, or null where there is none or the node is no object. */
  public static @Nullable SpecNode member(@Nullable SpecNode node, String name) {
    return node instanceof SpecObject object ? object.get(name) : null;
  }

  /** An object's members in document order; none where it is no object. */
  public static Map<String, SpecNode> members(@Nullable SpecNode node) {
    return node instanceof SpecObject object ? object.members() : Map.of();
  }

  /** The members of a member that is an object; none where it isn't one. */
  public static Map<String, SpecNode> members(@Nullable SpecNode node, String name) {
    return members(member(node, name));
  }

  /** An array's items; none where it is no array. */
  public static List<SpecNode> items(@Nullable SpecNode node) {
    return node instanceof SpecArray array ? array.items() : List.of();
  }

  /** A scalar's text, or null where it is no scalar, or null. */
  public static @Nullable String text(@Nullable SpecNode node) {
    return node instanceof SpecScalar scalar && scalar.kind() != SpecScalar.Kind.NULL
        ? scalar.text()
        : null;
  }

  /** The text of a member that is a scalar other than null, or null. */
  public static @Nullable String text(@Nullable SpecNode node, String name) {
    return text(member(node, name));
  }

  /** The texts of an array's scalars; none where it is no array. */
  public static List<String> texts(@Nullable SpecNode node) {
    return items(node).stream()
        .filter(SpecScalar.class::isInstance)
        .map(item -> ((SpecScalar) item).text())
        .toList();
  }

  /** Whether a member is {@code true}. */
  public static boolean isTrue(@Nullable SpecNode node, String name) {
    return member(node, name) instanceof SpecScalar scalar
        && scalar.kind() == SpecScalar.Kind.BOOLEAN
        && scalar.text().equals("true");
  }
}
