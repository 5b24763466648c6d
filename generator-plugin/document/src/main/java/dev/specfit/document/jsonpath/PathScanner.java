package dev.specfit.document.jsonpath;

import dev.specfit.document.Quoted;

/** The characters of a path, and the tokens that need no grammar. */
final class PathScanner {
  private static final int END = -1;

  /** The range in which every JSON reader agrees on integers (RFC 7493). */
  private static final long LARGEST = (1L << 53) - 1;

  private final String text;
  private int position;

  PathScanner(String text) {
    this.text = text;
  }

  int peek() {
    return position < text.length() ? text.codePointAt(position) : END;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  int next() {
    int c = peek();
    position += c == END ? 0 : Character.charCount(c);
    return c;
  }

  /** Skips a text if it stands here. */
  boolean skip(String expected) {
    if (!text.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    return true;
  }

  void expect(String expected) {
    if (!skip(expected)) {
      throw error("expected `" + expected + "`, found " + found());
    }
  }

  void skipBlanks() {
    while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  int position() {
    return position;
  }

  void reset(int to) {
    position = to;
  }

  JsonPathException error(String message) {
    return errorAt(position, message);
  }

  JsonPathException errorAt(int at, String message) {
    return new JsonPathException(text.codePointCount(0, at) + 1, message);
  }

  String found() {
    return atEnd() ? "the end" : Quoted.of(Character.toString(peek()));
  }

  static boolean isNameFirst(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || (c >= 0x80 && !(c >= 0xD800 && c <= 0xDFFF));
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  String memberName() {
    int start = position;
    if (!isNameFirst(peek())) {
      throw error(
          "expected a name, found "
              + found()
              + "; names with other characters go in quotes and brackets (`['a-b']`)");
    }
    while (isNameFirst(peek()) || isDigit(peek())) {
      next();
    }
    return text.substring(start, position);
  }

  /** A function's name if one stands here with its parenthesis, which is skipped; else empty. */
  String functionName() {
    int start = position;
    while ((peek() >= 'a' && peek() <= 'z')
        || (position > start && (peek() == '_' || isDigit(peek())))) {
      next();
    }
    String name = text.substring(start, position);
    if (name.isEmpty() || !skip("(")) {
      position = start;
      return "";
    }
    return name;
  }

  long integer() {
    int start = position;
    skip("-");
    int digits = position;
    while (isDigit(peek())) {
      next();
    }
    String number = text.substring(start, position);
    if (position == digits || number.length() > 17) {
      throw errorAt(start, position == digits ? "expected an integer" : "the integer is too large");
    }
    if ((text.charAt(digits) == '0' && position > digits + 1) || number.equals("-0")) {
      throw errorAt(start, "an index is written without leading zeros, and 0 without a sign");
    }
    long value = Long.parseLong(number);
    if (Math.abs(value) > LARGEST) {
      throw errorAt(start, "the integer is too large");
    }
    return value;
  }

  /** A number's text as JSON writes it. */
  String number() {
    int start = position;
    skip("-");
    int whole = position;
    digits("a number");
    if (text.charAt(whole) == '0' && position > whole + 1) {
      throw errorAt(start, "a number is written without leading zeros");
    }
    if (skip(".")) {
      digits("digits after the point");
    }
    if (skip("e") || skip("E")) {
      if (!skip("-")) {
        skip("+");
      }
      digits("an exponent");
    }
    return text.substring(start, position);
  }

  private void digits(String what) {
    if (!isDigit(peek())) {
      throw error("expected " + what + ", found " + found());
    }
    while (isDigit(peek())) {
      next();
    }
  }

  /** A quoted text; its opening quote stands here. */
  String quoted() {
    int start = position;
    int quote = next();
    StringBuilder value = new StringBuilder();
    while (true) {
      int at = position;
      int c = next();
      if (c == END) {
        throw errorAt(start, "the quoted text is never closed");
      }
      if (c == quote) {
        return value.toString();
      }
      if (c < ' ') {
        throw errorAt(at, "a control character must be escaped");
      }
      value.appendCodePoint(c == '\\' ? escape(quote) : c);
    }
  }

  private int escape(int quote) {
    int at = position - 1;
    int c = next();
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '/', '\\' -> c;
      case 'u' -> unicode(at);
      default -> {
        if (c == quote) {
          yield c;
        }
        throw errorAt(at, "this is no escape in a quoted text; write a backslash as `\\\\`");
      }
    };
  }

  private int unicode(int at) {
    int unit = hex(at);
    if (Character.isHighSurrogate((char) unit) && skip("\\u")) {
      int low = hex(at);
      if (Character.isLowSurrogate((char) low)) {
        return Character.toCodePoint((char) unit, (char) low);
      }
      throw errorAt(at, "half of a surrogate pair stands alone");
    }
    if (Character.isSurrogate((char) unit)) {
      throw errorAt(at, "half of a surrogate pair stands alone");
    }
    return unit;
  }

  private int hex(int at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(atEnd() ? ' ' : text.charAt(position), 16);
      if (digit < 0 || text.charAt(position) > 'f') {
        throw errorAt(at, "`\\u` needs four hexadecimal digits");
      }
      value = value * 16 + digit;
      position++;
    }
    return value;
  }
}
