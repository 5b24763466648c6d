package dev.specfit.engine.irbuild;

import dev.specfit.engine.load.Findings;
import dev.specfit.engine.load.TypedDocument;

/**
 * What every reader of one document needs.
 *
 * @param document the document
 * @param schemas reads its schemas
 * @param findings where to say what is wrong
 */
record Scope(TypedDocument document, SchemaReader schemas, Findings findings) {}
