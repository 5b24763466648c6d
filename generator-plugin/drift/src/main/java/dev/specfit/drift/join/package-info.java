/** Finds for every change of the Java API the change of the document that caused it. */
@NullMarked
package dev.specfit.drift.join;

import org.jspecify.annotations.NullMarked;
