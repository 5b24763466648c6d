/**
 * Text that may stand in a Java file, one type per place it stands in. Only the encoders here make
 * these types, so whatever carries one is safe where its type belongs; a vendor's text has no other
 * way into a file.
 */
@NullMarked
package dev.specfit.engine.emit.text;

import org.jspecify.annotations.NullMarked;
