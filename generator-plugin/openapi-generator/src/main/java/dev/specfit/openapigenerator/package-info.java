/** Specfit as a generator of openapi-generator, whose Maven, Gradle and command line host it. */
@NullMarked
package dev.specfit.openapigenerator;

import org.jspecify.annotations.NullMarked;
