/** From located and typed documents to the intermediate representation. */
@NullMarked
package dev.specfit.engine.irbuild;

import org.jspecify.annotations.NullMarked;
