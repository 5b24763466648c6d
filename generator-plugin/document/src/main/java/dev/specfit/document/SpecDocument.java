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

  /** The node at a pointer, if there is one; see {@link Pointed#find}. */
  public Optional<SpecNode> at(JsonPointer pointer) {
    return Optional.ofNullable(Pointed.find(root, pointer)).map(Pointed::node);
  }
}
