package dev.specfit.document;

/** A value of a document with its place. Immutable; equality is identity. */
public sealed interface SpecNode permits SpecObject, SpecArray, SpecScalar {
  /** Where the value stands in its document after overlays and merging of files. */
  JsonPointer pointer();

  /**
   * Where the value stands in the file it was written in (an overlay's file if it came from one).
   */
  Place place();
}
