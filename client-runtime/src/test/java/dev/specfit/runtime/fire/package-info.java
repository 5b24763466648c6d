/** Clients under fire: faults, retries, limits of time, loops of pages. */
@NullMarked
package dev.specfit.runtime.fire;

import org.jspecify.annotations.NullMarked;
