package dev.specfit.document.yaml;

import dev.specfit.document.JsonText;
import dev.specfit.document.Place;
import java.util.Set;

/** The tokens of a JSON text (RFC 8259) and their places. */
final class JsonScanner {
  private static final Set<String> WORDS = Set.of("true", "false", "null");
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final SourceText source;
  private final String text;
  private int at;
  private int line;

  /** Up to where the column is counted, in code points as YAML counts them. */
  private int counted;

  private int column;

  JsonScanner(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The text isn't JSON; what it is, YAML's scanner says better. Never leaves the package. */
  static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJson() {
      super(null, null, false, false);
    }
  }

  boolean startsObject() {
    skip();
    return at < text.length() && text.charAt(at) == '{';
  }

  /** The next token's first character. */
  char peek() {
    skip();
    return current();
  }

  /** The place of what comes next. */
  Place place() {
    column += text.codePointCount(counted, at);
    counted = at;
    return source.place(line, column);
  }

  void expect(char wanted) {
    if (peek() != wanted) {
      throw new NotJson();
    }
    at++;
  }

  /** Enters an object or an array; whether anything is in it. */
  boolean open(char close) {
    at++;
    if (peek() == close) {
      at++;
      return false;
    }
    return true;
  }

  /** Goes on after a member or an item; whether there is another. */
  boolean next(char close) {
    char found = peek();
    at++;
    if (found != ',' && found != close) {
      throw new NotJson();
    }
    return found == ',';
  }

  /** Nothing but white space may be left. */
  void end() {
    skip();
    if (at < text.length()) {
      throw new NotJson();
    }
  }

  String word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (!WORDS.contains(word)) {
      throw new NotJson();
    }
    return word;
  }

  String number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    if (!JsonText.isNumber(number)) {
      throw new NotJson();
    }
    return number;
  }

  String string() {
    if (current() != '"') {
      throw new NotJson();
    }
    int start = ++at;
    for (char c = current(); c != '"' && c != '\\'; c = current()) {
      plain(c);
    }
    if (text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder value = new StringBuilder(text.substring(start, at));
    for (char c = current(); c != '"'; c = current()) {
      if (c == '\\') {
        value.append(escape());
      } else {
        plain(c);
        value.append(c);
      }
    }
    at++;
    return whole(value);
  }

  /** Half of a surrogate pair, as of a text that was cut, is no character and can't be written. */
  private static String whole(StringBuilder value) {
    for (int i = 0; i < value.length(); i++) {
      int c = value.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        value.setCharAt(i, '\uFFFD');
      }
      i += Character.charCount(c) - 1;
    }
    return value.toString();
  }

  private void plain(char c) {
    if (c < ' ') {
      throw new NotJson();
    }
    at++;
  }

  private char escape() {
    at++;
    char kind = current();
    at++;
    if (kind != 'u') {
      int index = ESCAPED.indexOf(kind);
      if (index < 0) {
        throw new NotJson();
      }
      return MEANT.charAt(index);
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = current() < 128 ? Character.digit(current(), 16) : -1;
      if (digit < 0) {
        throw new NotJson();
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private char current() {
    if (at >= text.length()) {
      throw new NotJson();
    }
    return text.charAt(at);
  }

  private void skip() {
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        line++;
        column = 0;
        counted = at + 1;
      } else if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
    }
  }
}
