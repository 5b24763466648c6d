/** Takes credentials and personal data out of recorded exchanges, deny by default. */
@NullMarked
package dev.specfit.testing.scrub;

import org.jspecify.annotations.NullMarked;
