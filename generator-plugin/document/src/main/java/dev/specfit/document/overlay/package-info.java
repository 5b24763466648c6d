/** OpenAPI Overlay 1.0: changes applied to a document before anything interprets it. */
@NullMarked
package dev.specfit.document.overlay;

import org.jspecify.annotations.NullMarked;
