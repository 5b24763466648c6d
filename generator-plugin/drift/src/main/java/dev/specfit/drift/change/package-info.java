/** Changes, their verdicts, and the rules that name them. */
@NullMarked
package dev.specfit.drift.change;

import org.jspecify.annotations.NullMarked;
