/** Cuts a whole document down to one operation, as vendors' documentation pages do. */
@NullMarked
package dev.specfit.document.slice;

import org.jspecify.annotations.NullMarked;
