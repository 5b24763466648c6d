package dev.specfit.engine.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits ASCII text into words: at everything that is neither letter nor digit, and inside of
 * letters and digits where {@code fooBar}, {@code v2Api} and {@code HTTPServer} have two words;
 * {@code IDs}, {@code IPv4} and {@code 2FA} are one each. Every name goes through here several
 * times, so this is a scan and not a pattern.
 */
final class WordSplitter {
  /** Longer numbers are no versions, and no words end behind them. */
  private static final int MOST_DIGITS = 9;

  private WordSplitter() {}

  static List<String> split(String ascii) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= ascii.length(); i++) {
      boolean separator = i == ascii.length() || !isWordCharacter(ascii.charAt(i));
      if ((separator || (i > start && beginsWord(ascii, i))) && i > start) {
        words.add(ascii.substring(start, i));
        start = i;
      }
      if (separator) {
        start = i + 1;
      }
    }
    return words;
  }

  /** Whether a capital inside a run of letters and digits begins another word. */
  private static boolean beginsWord(String text, int i) {
    char before = text.charAt(i - 1);
    if (!isUpper(text.charAt(i))) {
      return false;
    }
    return isLower(before)
        || (isDigit(before) && followsVersion(text, i))
        || (isUpper(before) && isLower(at(text, i + 1)) && !isTail(text, i));
  }

  /** Whether the digits before belong to letters: {@code v2} and not {@code 2}. */
  private static boolean followsVersion(String text, int end) {
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= MOST_DIGITS && start > 0 && isLetter(text.charAt(start - 1));
  }

  /** Whether a capital's small letter belongs to the capitals before: {@code IDs}, {@code IPv4}. */
  private static boolean isTail(String text, int i) {
    char next = at(text, i + 1);
    return (next == 's' && !isLower(at(text, i + 2))) || (next == 'v' && isDigit(at(text, i + 2)));
  }

  private static char at(String text, int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private static boolean isWordCharacter(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return isLower(c) || isUpper(c);
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
