/** The one part of Specfit that uses the network: fetches what a lock names as a source. */
@NullMarked
package dev.specfit.drift.fetch;

import org.jspecify.annotations.NullMarked;
