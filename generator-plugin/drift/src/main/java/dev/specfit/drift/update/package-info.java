/** {@code specfit:update}: brings new documents in, all of them or none. */
@NullMarked
package dev.specfit.drift.update;

import org.jspecify.annotations.NullMarked;
