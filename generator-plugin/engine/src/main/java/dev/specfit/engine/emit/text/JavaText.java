package dev.specfit.engine.emit.text;

/** Text that is safe in Java source: ASCII, without a stray backslash-u, encoded for its place. */
public sealed interface JavaText permits JavaCode, JavaIdentifier, JavaLiteral, JavadocText {
  /** The text as it stands in the file. */
  String text();
}
