package dev.specfit.drift.report;

/**
 * Text from a document as people see it: on one line, with everything that is invisible, or that
 * moves, hides or reorders other text, spelled out.
 */
final class Visible {
  private static final String CUT = "...";

  private Visible() {}

  /** The text with escapes such as {@code \u001b} for what can't be seen. */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(visible, c));
    return visible.toString();
  }

  /**
   * The same, cut to a number of characters.
   *
   * @param limit how many UTF-16 units it has at most; more than three
   */
  static String of(String text, int limit) {
    String start = text.length() > limit ? text.substring(0, limit + 1) : text;
    String visible = of(start);
    if (visible.length() <= limit && start.length() == text.length()) {
      return visible;
    }
    int end = Math.min(visible.length(), limit - CUT.length());
    boolean splits = end > 0 && Character.isHighSurrogate(visible.charAt(end - 1));
    return visible.substring(0, splits ? end - 1 : end) + CUT;
  }

  private static void append(StringBuilder visible, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> {
        if (c == '\n' || c == '\t' || c == '\r') {
          visible.append(' ');
        } else {
          escape(visible, c);
        }
      }
      case Character.SPACE_SEPARATOR -> visible.append(' ');
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          escape(visible, c);
      default -> visible.appendCodePoint(c);
    }
  }

  private static void escape(StringBuilder visible, int c) {
    visible.append("\\u").append(String.format(c > 0xffff ? "{%x}" : "%04x", c));
  }
}
