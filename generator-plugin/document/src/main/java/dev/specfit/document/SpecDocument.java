package dev.specfit.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document, overlays applied and external references brought inside: a tree in which every
 * {@code $ref} starts with {@code #/}.
 *
 * @param name the document's stable name among its vendor's documents: the file's name without its
 *     ending, such as {@code sip-connections}
 * @param root the document
 * @param slice what the document was cut for, if it was found on a documentation page that says so
 * @param origin the document before its operations were edited, or null if they weren't
 */
public record SpecDocument(
    String name, SpecObject root, @Nullable SpecSlice slice, @Nullable SpecObject origin) {
  private static final Set<String> EDITED = Set.of("paths", "webhooks");

  /** A document as it was loaded. */
  public SpecDocument(String name, SpecObject root, @Nullable SpecSlice slice) {
    this(name, root, slice, null);
  }

  /** A document that is whole as far as is known. */
  public SpecDocument(String name, SpecObject root) {
    this(name, root, null);
  }

  /** This document after an edit; references lead where they led before. */
  public SpecDocument edited(SpecObject newRoot) {
    return new SpecDocument(name, newRoot, slice, origin == null ? root : origin);
  }

  /**
   * The node at a pointer, if there is one; see {@link Pointed#find}. Documents refer to parts of
   * their operations, too: what is below {@code paths} is looked up as it was before any edit.
   */
  public Optional<SpecNode> at(JsonPointer pointer) {
    List<String> tokens = pointer.tokens();
    boolean before = origin != null && !tokens.isEmpty() && EDITED.contains(tokens.get(0));
    SpecObject from = before ? Objects.requireNonNull(origin) : root;
    return Optional.ofNullable(Pointed.find(from, pointer)).map(Pointed::node);
  }
}
