/** What a generated client costs at run time, beside other ways to read and write the same JSON. */
@NullMarked
package dev.specfit.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
