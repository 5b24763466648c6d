/** Specfit's Maven goals: forms that are filled in and handed to the engine. */
@NullMarked
package dev.specfit.maven;

import org.jspecify.annotations.NullMarked;
