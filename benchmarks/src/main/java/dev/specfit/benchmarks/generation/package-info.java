/** What generating a client costs: whole documents in fresh JVMs, and builds with little to do. */
@NullMarked
package dev.specfit.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
