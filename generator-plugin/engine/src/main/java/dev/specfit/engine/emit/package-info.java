/**
 * Writes a named API as Java: templates for what people read, JavaPoet for what only machines read.
 */
@NullMarked
package dev.specfit.engine.emit;

import org.jspecify.annotations.NullMarked;
