/**
 * Decides every Java name before the first file is written: deterministic, free of collisions,
 * ASCII, and pinned by a names file. The result is a {@link dev.specfit.engine.naming.NamedApi}.
 */
@NullMarked
package dev.specfit.engine.naming;

import org.jspecify.annotations.NullMarked;
