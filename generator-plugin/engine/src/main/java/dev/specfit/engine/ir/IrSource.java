package dev.specfit.engine.ir;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;

/**
 * Where a thing was declared.
 *
 * @param pointer in the document
 * @param place in the file
 */
public record IrSource(JsonPointer pointer, Place place) {}
