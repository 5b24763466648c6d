/** What a vendor's change does to the callers of a client: on the wire, in source, when linked. */
@NullMarked
package dev.specfit.drift;

import org.jspecify.annotations.NullMarked;
