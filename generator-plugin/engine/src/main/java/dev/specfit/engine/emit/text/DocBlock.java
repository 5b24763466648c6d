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

  /** The same with a full stop where a paragraph ends in a word. */
  DocBlock ended() {
    char last = html.charAt(html.length() - 1);
    boolean word = kind == Kind.PARAGRAPH && (Character.isLetterOrDigit(last) || last == ')');
    return word ? new DocBlock(kind, html + ".") : this;
  }

  static DocBlock item(DocValue text) {
    return new DocBlock(Kind.BULLET, text.text());
  }

  static DocBlock tag(String name, DocValue text) {
    return new DocBlock(Kind.TAG, name.replace(' ', DocEncoding.GLUE) + " " + text.text());
  }
}
