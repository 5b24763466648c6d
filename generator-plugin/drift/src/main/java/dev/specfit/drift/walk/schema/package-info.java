/** The walk over two states of a schema. */
@NullMarked
package dev.specfit.drift.walk.schema;

import org.jspecify.annotations.NullMarked;
