package dev.specfit.engine.emit.text;

/**
 * A block of a Javadoc comment.
 *
 * @param kind what it is
 * @param html encoded HTML; lines of {@link Kind#PRE} end with a newline
 */
record DocBlock(Kind kind, String html) {
  enum Kind {
    PARAGRAPH,
    BULLET,
    NUMBER,
    PRE,
    TAG
  }

  static DocBlock paragraph(DocValue text) {
    return new DocBlock(Kind.PARAGRAPH, text.text());
  }

  static DocBlock item(DocValue text) {
    return new DocBlock(Kind.BULLET, text.text());
  }

  static DocBlock tag(String name, DocValue text) {
    return new DocBlock(Kind.TAG, name.replace(' ', DocEncoding.GLUE) + " " + text.text());
  }
}
