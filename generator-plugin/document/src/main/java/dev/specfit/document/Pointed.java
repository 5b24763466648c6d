package dev.specfit.document;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value, and the pointer that leads to it without a reference on the way.
 *
 * @param pointer where the value stands
 * @param node the value
 */
public record Pointed(JsonPointer pointer, SpecNode node) {
  /**
   * The value at a pointer, or null. Where the pointer leads below a {@code $ref} into the same
   * document, that is followed: to the letter there is nothing, but writers mean it so.
   */
  public static @Nullable Pointed find(SpecNode root, JsonPointer pointer) {
    return find(root, pointer, new HashSet<>());
  }

  private static @Nullable Pointed find(SpecNode root, JsonPointer pointer, Set<SpecNode> seen) {
    Pointed at = new Pointed(JsonPointer.ROOT, root);
    for (String token : pointer.tokens()) {
      SpecNode next = child(at.node, token);
      while (next == null) {
        at = referred(root, at.node, seen);
        if (at == null) {
          return null;
        }
        next = child(at.node, token);
      }
      at = new Pointed(at.pointer.child(token), next);
    }
    return at;
  }

  private static @Nullable Pointed referred(SpecNode root, SpecNode node, Set<SpecNode> seen) {
    return node instanceof SpecObject object
            && object.get("$ref") instanceof SpecScalar ref
            && ref.text().startsWith("#/")
            && seen.add(node)
        ? find(root, JsonPointer.parse(ref.text()), seen)
        : null;
  }

  /** The member or the item that a token names, or null. */
  public static @Nullable SpecNode child(SpecNode node, String token) {
    if (node instanceof SpecObject object) {
      return object.get(token);
    }
    if (node instanceof SpecArray array && token.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(token);
      return index < array.items().size() ? array.items().get(index) : null;
    }
    return null;
  }
}
