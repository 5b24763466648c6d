/** Digests of what an operation's contract reaches. */
@NullMarked
package dev.specfit.document.digest;

import org.jspecify.annotations.NullMarked;
