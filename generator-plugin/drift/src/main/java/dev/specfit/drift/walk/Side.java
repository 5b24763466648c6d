package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.drift.change.Site;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of the two states of a document. */
public final class Side {
  private final SpecDocument document;

  public Side(SpecDocument document) {
    this.document = document;
  }

  public SpecDocument document() {
    return document;
  }

  public SpecObject root() {
    return document.root();
  }

  /** Whether it is OpenAPI 3.0, whose schemas aren't JSON Schema. */
  public boolean is30() {
    String version = Nodes.text(root(), "openapi");
    return version != null && version.startsWith("3.0");
  }

  /** Where a node stands. */
  public Site site(SpecNode node) {
    return Site.of(document, node);
  }

  /**
   * What a node refers to, or the node itself where it is no reference; null if it leads nowhere.
   */
  public @Nullable SpecNode resolve(@Nullable SpecNode node) {
    Set<SpecNode> seen = new HashSet<>();
    SpecNode at = node;
    while (at != null && reference(at) != null) {
      at = seen.add(at) ? target(at) : null;
    }
    return at;
  }

  /** What a reference leads to in one step; null if that isn't there, or the node is none. */
  public @Nullable SpecNode target(@Nullable SpecNode node) {
    String ref = reference(node);
    if (ref == null || !(ref.equals("#") || ref.startsWith("#/"))) {
      return null;
    }
    return document.at(JsonPointer.parse(ref)).orElse(null);
  }

  /** The text of a node's {@code $ref}, or null where it has none. */
  public static @Nullable String reference(@Nullable SpecNode node) {
    return Nodes.member(node, "$ref") instanceof SpecScalar ref
            && ref.kind() == SpecScalar.Kind.STRING
        ? ref.text()
        : null;
  }
}
