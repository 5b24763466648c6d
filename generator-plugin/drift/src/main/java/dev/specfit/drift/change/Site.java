package dev.specfit.drift.change;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecNode;

/**
 * A place in one of the two states of a document.
 *
 * @param document the document's name, such as {@code sip-connections}
 * @param pointer in the document
 * @param place in the file
 */
public record Site(String document, JsonPointer pointer, Place place) {
  /** Where a node stands. */
  public static Site of(SpecDocument document, SpecNode node) {
    return new Site(document.name(), node.pointer(), node.place());
  }
}
