/** {@code specfit:check}: whether everything that is kept beside a document still fits it. */
@NullMarked
package dev.specfit.drift.check;

import org.jspecify.annotations.NullMarked;
