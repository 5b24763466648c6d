package dev.specfit.engine.emit.text;

import java.util.Set;

/** Text that is safe in Java source: ASCII, without a stray backslash-u, encoded for its place. */
public sealed interface JavaText permits JavaCode, JavaIdentifier, JavaLiteral, JavadocText {
  /** The text as it stands in the file. */
  String text();

  /** The values of the string literals in it: what a check of the file may find. */
  default Set<String> literals() {
    return Set.of();
  }
}
