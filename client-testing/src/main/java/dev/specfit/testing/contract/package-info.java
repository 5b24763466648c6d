/** Checks exchanges against the vendor's document. */
@NullMarked
package dev.specfit.testing.contract;

import org.jspecify.annotations.NullMarked;
