/** What generated code calls, and nobody else: it may change with any version of the generator. */
@NullMarked
package dev.specfit.runtime.internal;

import org.jspecify.annotations.NullMarked;
