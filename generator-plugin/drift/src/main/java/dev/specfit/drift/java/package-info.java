/** Compares the Java that callers of both clients can name. */
@NullMarked
package dev.specfit.drift.java;

import org.jspecify.annotations.NullMarked;
