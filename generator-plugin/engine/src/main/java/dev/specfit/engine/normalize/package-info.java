/** An ordered list of small changes that make every document say the same things the same way. */
@NullMarked
package dev.specfit.engine.normalize;

import org.jspecify.annotations.NullMarked;
