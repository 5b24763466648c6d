/** What the IR's types are in Java: names, adapters, and what is said of them. */
@NullMarked
package dev.specfit.engine.emit.type;

import org.jspecify.annotations.NullMarked;
