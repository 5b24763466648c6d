package dev.specfit.engine.write;

import java.nio.charset.StandardCharsets;

/** Reads what stands between the quotes of a string literal (JLS 3.10.7). */
final class StringValue {
  private static final String LETTERS = "btnfrs\"'\\";
  private static final String MEANINGS = "\b\t\n\f\r \"'\\";

  private StringValue() {}

  /** Whether every escape is one that is understood here. */
  static boolean isPlain(byte[] text, int start, int end) {
    int i = start;
    while (i < end) {
      if (text[i] != '\\') {
        i++;
        continue;
      }
      int length = lengthOfEscape(text, i, end);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** The value of a literal that is plain. */
  static String of(byte[] text, int start, int end) {
    int i = start;
    while (i < end && text[i] != '\\') {
      i++;
    }
    String head = new String(text, start, i - start, StandardCharsets.ISO_8859_1);
    if (i == end) {
      return head;
    }
    StringBuilder value = new StringBuilder(end - start).append(head);
    while (i < end) {
      if (text[i] == '\\') {
        int length = lengthOfEscape(text, i, end);
        value.append(meaning(text, i, length));
        i += length;
      } else {
        value.append((char) text[i]);
        i++;
      }
    }
    return value.toString();
  }

  /** How many characters an escape takes; none if it isn't understood. */
  private static int lengthOfEscape(byte[] text, int backslash, int end) {
    if (backslash + 1 >= end) {
      return 0;
    }
    byte kind = text[backslash + 1];
    if (kind == 'u') {
      for (int i = backslash + 2; i < backslash + 6; i++) {
        if (i >= end || Character.digit(text[i], 16) < 0) {
          return 0;
        }
      }
      return 6;
    }
    if (LETTERS.indexOf(kind) >= 0) {
      return 2;
    }
    int digits = 0;
    int most = kind <= '3' ? 3 : 2;
    while (digits < most && backslash + 1 + digits < end && isOctal(text[backslash + 1 + digits])) {
      digits++;
    }
    return digits == 0 ? 0 : 1 + digits;
  }

  private static boolean isOctal(byte c) {
    return c >= '0' && c <= '7';
  }

  private static char meaning(byte[] text, int backslash, int length) {
    byte kind = text[backslash + 1];
    int letter = LETTERS.indexOf(kind);
    if (letter >= 0) {
      return MEANINGS.charAt(letter);
    }
    boolean unicode = kind == 'u';
    int value = 0;
    for (int i = backslash + (unicode ? 2 : 1); i < backslash + length; i++) {
      value = value * (unicode ? 16 : 8) + Character.digit(text[i], 16);
    }
    return (char) value;
  }
}
