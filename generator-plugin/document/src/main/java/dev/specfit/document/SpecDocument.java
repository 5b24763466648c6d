package dev.specfit.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document, overlays applied and external references brought inside: a tree in which every
 * {@code $ref} starts with {@code #/}.
 *
 * @param name the document's stable name among its vendor's documents: the file's name without its
 *     ending, such as {@code sip-connections}
 * @param root the document
 * @param slice what the document was cut for, if it was found on a documentation page that says so
 */
public record SpecDocument(String name, SpecObject root, @Nullable SpecSlice slice) {
  /** A document that is whole as far as is known. */
  public SpecDocument(String name, SpecObject root) {
    this(name, root, null);
  }

  /** The node at a pointer, if there is one. */
  public Optional<SpecNode> at(JsonPointer pointer) {
    SpecNode node = root;
    for (String token : pointer.tokens()) {
      SpecNode next = null;
      if (node instanceof SpecObject object) {
        next = object.get(token);
      } else if (node instanceof SpecArray array && token.matches("0|[1-9][0-9]{0,8}")) {
        int index = Integer.parseInt(token);
        next = index < array.items().size() ? array.items().get(index) : null;
      }
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }
}
