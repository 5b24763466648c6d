/** Models by hand, as Moshi reads and writes them by reflection. */
@NullMarked
package dev.specfit.benchmarks.runtime.reflected;

import org.jspecify.annotations.NullMarked;
