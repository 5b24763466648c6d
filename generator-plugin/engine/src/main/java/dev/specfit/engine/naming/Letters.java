package dev.specfit.engine.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters of any script in ASCII. */
final class Letters {
  /** Latin letters that Unicode doesn't decompose. */
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) '\u00df', "ss"),
          Map.entry((int) '\u1e9e', "SS"),
          Map.entry((int) '\u00e6', "ae"),
          Map.entry((int) '\u00c6', "AE"),
          Map.entry((int) '\u0153', "oe"),
          Map.entry((int) '\u0152', "OE"),
          Map.entry((int) '\u00f8', "o"),
          Map.entry((int) '\u00d8', "O"),
          Map.entry((int) '\u0142', "l"),
          Map.entry((int) '\u0141', "L"),
          Map.entry((int) '\u0111', "d"),
          Map.entry((int) '\u0110', "D"),
          Map.entry((int) '\u00f0', "d"),
          Map.entry((int) '\u00d0', "D"),
          Map.entry((int) '\u00fe', "th"),
          Map.entry((int) '\u00de', "Th"),
          Map.entry((int) '\u0131', "i"));

  private Letters() {}

  /**
   * The text with Latin, Cyrillic and Greek letters as ASCII, other letters as words like {@code
   * u4f60}, and every other character as a space; ASCII stays, apostrophes inside words go.
   */
  static String toAscii(String text) {
    if (text.chars().allMatch(character -> character < 0x80 && character != '\'')) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    boolean latin = false;
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); ) {
      int character = composed.codePointAt(i);
      i += Character.charCount(character);
      if (character < 0x80) {
        if (character != '\'') {
          ascii.append((char) character);
        }
        latin = Character.isLetter(character);
      } else if (!isMark(character) || !latin) {
        String transliterated = transliterated(character);
        latin = transliterated != null;
        ascii.append(latin ? transliterated : other(character));
      }
    }
    return ascii.toString();
  }

  /** Whether a text has letters or digits and all of them are of scripts that have no ASCII. */
  static boolean isForeign(String text) {
    boolean foreign = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isLetterOrDigit(character)) {
        if (character < 0x80 || transliterated(character) != null) {
          return false;
        }
        foreign = true;
      }
    }
    return foreign;
  }

  /** Whether a UTF-16 unit can be part of a word. */
  static boolean isNameCharacter(char unit) {
    return Character.isSurrogate(unit) || isWordCharacter(unit);
  }

  /** A word that stands for one character: {@code u4f60}. */
  static String codePoint(int character) {
    return String.format(Locale.ROOT, " u%04x ", character);
  }

  private static String other(int character) {
    return isWordCharacter(character) && !Symbols.isKnown(character) ? codePoint(character) : " ";
  }

  private static boolean isWordCharacter(int character) {
    return Character.isLetterOrDigit(character)
        || isMark(character)
        || switch (Character.getType(character)) {
          case Character.OTHER_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.PRIVATE_USE ->
              character >= 0x80;
          default -> false;
        };
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static @Nullable String transliterated(int character) {
    String known = LATIN.getOrDefault(character, Scripts.latin(character));
    if (known != null) {
      return known;
    }
    String decomposed =
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "");
    if (decomposed.codePointCount(0, decomposed.length()) == 1) {
      String letter = Scripts.latin(decomposed.codePointAt(0));
      if (letter != null) {
        return letter;
      }
    }
    return decomposed.matches("[A-Za-z0-9]+") ? decomposed : null;
  }
}
