/** What callers of a generated client see: calls, paging, errors, and JSON that loses nothing. */
@NullMarked
package dev.specfit.runtime;

import org.jspecify.annotations.NullMarked;
