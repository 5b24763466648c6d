/** For those who watch calls: metrics, tracing, logs, and what a vendor changed without saying. */
@NullMarked
package dev.specfit.runtime.watch;

import org.jspecify.annotations.NullMarked;
