package dev.specfit.document;

/**
 * Text from a document as a message may show it: in backticks, without control characters, cut at
 * 200 characters. A document must not be able to write to a terminal or fill a log.
 */
public final class Quoted {
  private static final int LONGEST = 200;

  private Quoted() {}

  /** The text in backticks. */
  public static String of(String text) {
    return "`" + plain(text) + "`";
  }

  /** The text without backticks around it, for messages that come from another library. */
  public static String plain(String text) {
    StringBuilder safe = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (count++ == LONGEST) {
        return safe.append('…').toString();
      }
      safe.appendCodePoint(isShown(c) ? c : '\uFFFD');
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static boolean isShown(int c) {
    if (c == '`') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
