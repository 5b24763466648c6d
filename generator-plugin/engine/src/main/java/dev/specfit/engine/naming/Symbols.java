package dev.specfit.engine.naming;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words for symbols, longest symbols first. */
final class Symbols {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("!==", "not identical");
    WORDS.put("===", "identical");
    WORDS.put(">=", "greater or equal");
    WORDS.put("<=", "less or equal");
    WORDS.put("==", "equal");
    WORDS.put("!=", "not equal");
    WORDS.put("<>", "not equal");
    WORDS.put("&&", "and");
    WORDS.put("||", "or");
    WORDS.put("->", "arrow");
    WORDS.put("=>", "double arrow");
    WORDS.put("<", "less");
    WORDS.put(">", "greater");
    WORDS.put("=", "equals");
    WORDS.put("!", "not");
    WORDS.put("&", "ampersand");
    WORDS.put("|", "pipe");
    WORDS.put("+", "plus");
    WORDS.put("-", "minus");
    WORDS.put("*", "asterisk");
    WORDS.put("/", "slash");
    WORDS.put("\\", "backslash");
    WORDS.put("%", "percent");
    WORDS.put("^", "caret");
    WORDS.put("~", "tilde");
    WORDS.put("?", "question mark");
    WORDS.put("@", "at");
    WORDS.put("#", "hash");
    WORDS.put("$", "dollar");
    WORDS.put(".", "dot");
    WORDS.put(",", "comma");
    WORDS.put(":", "colon");
    WORDS.put(";", "semicolon");
    WORDS.put("_", "underscore");
    WORDS.put(" ", "space");
    WORDS.put("'", "apostrophe");
    WORDS.put("\"", "quote");
    WORDS.put("`", "backtick");
    WORDS.put("(", "left parenthesis");
    WORDS.put(")", "right parenthesis");
    WORDS.put("[", "left bracket");
    WORDS.put("]", "right bracket");
    WORDS.put("{", "left brace");
    WORDS.put("}", "right brace");
    WORDS.put("\u2264", "less or equal");
    WORDS.put("\u2265", "greater or equal");
    WORDS.put("\u2260", "not equal");
    WORDS.put("\u20ac", "euro");
    WORDS.put("\u00a3", "pound");
    WORDS.put("\u00a5", "yen");
    WORDS.put("\u00b0", "degree");
  }

  private Symbols() {}

  /** Whether there is a word for a character that people know it by. */
  static boolean isKnown(int character) {
    return WORDS.containsKey(Character.toString(character));
  }

  /** The text with a word in place of each symbol, letters and digits as they are. */
  static String spell(String text) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      String symbol = Character.isLetterOrDigit(character) ? "" : symbolAt(text, i);
      if (!symbol.isEmpty()) {
        spelled.append(' ').append(WORDS.get(symbol)).append(' ');
        i += symbol.length();
        continue;
      }
      i += Character.charCount(character);
      if (Character.isLetterOrDigit(character)) {
        spelled.appendCodePoint(character);
      } else {
        spelled.append(Letters.codePoint(character));
      }
    }
    return spelled.toString();
  }

  private static String symbolAt(String text, int index) {
    for (String symbol : WORDS.keySet()) {
      if (text.startsWith(symbol, index)) {
        return symbol;
      }
    }
    return "";
  }
}
