package dev.specfit.example;

import dev.specfit.engine.ir.IrSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a case comes from.
 *
 * @param kind who wrote it
 * @param source of a document's example where it stands (a pointer to the value itself, behind
 *     references); null for what was made from a schema
 */
public record Origin(Kind kind, @Nullable IrSource source) {
  /** Every property of the schema is there that may be. */
  public static final Origin FULL = new Origin(Kind.FULL, null);

  /** Only what the schema demands is there. */
  public static final Origin MINIMAL = new Origin(Kind.MINIMAL, null);

  /** What the full and the minimal value don't show is there. */
  public static final Origin FURTHER = new Origin(Kind.FURTHER, null);

  /** An example of the document. */
  public static Origin example(IrSource source) {
    return new Origin(Kind.EXAMPLE, source);
  }

  /** Whether the document's author wrote the value. */
  public boolean isExample() {
    return kind == Kind.EXAMPLE;
  }

  /** Who wrote a value, and how. */
  public enum Kind {
    /** The document's author, as an example. */
    EXAMPLE,
    /** Made from the schema with every property. */
    FULL,
    /** Made from the schema with nothing optional. */
    MINIMAL,
    /**
     * Made from the schema for what the others leave out: a nested property's absence, a further
     * variant of a union, a further value of an enum.
     */
    FURTHER
  }
}
