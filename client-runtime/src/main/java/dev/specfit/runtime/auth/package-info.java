/** Ways to say who is calling. */
@NullMarked
package dev.specfit.runtime.auth;

import org.jspecify.annotations.NullMarked;
