package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;

/** Values in sentences: one line, and not too long. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String of(SpecNode node) {
    boolean plain = node instanceof SpecScalar scalar && !scalar.text().isEmpty();
    return text(plain ? ((SpecScalar) node).text() : Values.canonical(node));
  }

  static String text(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) ? ' ' : c == '`' ? '\'' : c)
        .forEach(line::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST ? line + "..." : line.toString();
  }
}
