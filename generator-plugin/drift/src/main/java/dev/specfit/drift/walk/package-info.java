/** The walk over two states of a document that finds every change between them. */
@NullMarked
package dev.specfit.drift.walk;

import org.jspecify.annotations.NullMarked;
