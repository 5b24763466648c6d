/** Replays a document's examples against a generated client, for generated tests. */
@NullMarked
package dev.specfit.testing.example;

import org.jspecify.annotations.NullMarked;
