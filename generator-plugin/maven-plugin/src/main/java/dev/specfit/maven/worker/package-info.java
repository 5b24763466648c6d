/** Work that a JVM of its own does: large documents, with options that suit short work. */
@NullMarked
package dev.specfit.maven.worker;

import org.jspecify.annotations.NullMarked;
