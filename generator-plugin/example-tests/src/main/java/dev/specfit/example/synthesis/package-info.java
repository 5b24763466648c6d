/** Makes values of a schema: deterministic, and valid as far as the schema can be satisfied. */
@NullMarked
package dev.specfit.example.synthesis;

import org.jspecify.annotations.NullMarked;
