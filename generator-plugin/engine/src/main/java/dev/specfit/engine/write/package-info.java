/** Stages what was generated, checks it and swaps it in, touching only what changed. */
@NullMarked
package dev.specfit.engine.write;

import org.jspecify.annotations.NullMarked;
