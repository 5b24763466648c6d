package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is timed: one unit of work, whose result is handed back so that it can't be left out. */
@FunctionalInterface
interface Contender {
  @Nullable Object run() throws IOException;
}
