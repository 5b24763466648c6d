package dev.specfit.drift.join;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.drift.change.Site;
import dev.specfit.engine.ir.IrSource;

/**
 * Where in a document something of the client comes from.
 *
 * @param document the document's name
 * @param pointer in the document
 * @param place in the file
 */
record Spot(String document, JsonPointer pointer, Place place) {
  static Spot of(String document, IrSource source) {
    return new Spot(document, source.pointer(), source.place());
  }

  Site site() {
    return new Site(document, pointer, place);
  }

  /** The pointer with its document, as text that those of all below begin with. */
  String key() {
    return key(document, pointer);
  }

  static String key(String document, JsonPointer pointer) {
    return document + "#" + pointer + "/";
  }
}
