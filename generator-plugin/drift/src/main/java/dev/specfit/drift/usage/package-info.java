/** Reads from compiled code which members of a generated client it uses. */
@NullMarked
package dev.specfit.drift.usage;

import org.jspecify.annotations.NullMarked;
