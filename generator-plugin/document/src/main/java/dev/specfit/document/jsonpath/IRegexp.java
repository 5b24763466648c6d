package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Interoperable regular expressions (RFC 9485), by translation to Java's. */
final class IRegexp {
  private static final String ESCAPABLE = "()*+-.?[\\]^{|}";

  private final String text;
  private final StringBuilder java = new StringBuilder();
  private int position;

  private IRegexp(String text) {
    this.text = text;
  }

  /** Whether a text matches, wholly or in part; false if either is no text or it is no pattern. */
  static boolean matches(@Nullable SpecNode text, @Nullable SpecNode pattern, boolean whole) {
    if (!(text instanceof SpecScalar subject && subject.kind() == SpecScalar.Kind.STRING)
        || !(pattern instanceof SpecScalar regexp && regexp.kind() == SpecScalar.Kind.STRING)) {
      return false;
    }
    Pattern java = translate(regexp.text());
    if (java == null) {
      return false;
    }
    Matcher matcher = java.matcher(subject.text());
    try {
      return whole ? matcher.matches() : matcher.find();
    } catch (StackOverflowError e) {
      throw new JsonPathException(
          1, "the pattern needs too much memory on a long text; make it simpler");
    }
  }

  /** Java's pattern, or null if it is none of RFC 9485. */
  static @Nullable Pattern translate(String text) {
    IRegexp regexp = new IRegexp(text);
    try {
      return regexp.branches(0) && regexp.position == text.length()
          ? Pattern.compile(regexp.java.toString())
          : null;
    } catch (PatternSyntaxException e) {
      return null;
    }
  }

  private boolean branches(int depth) {
    if (depth > 100) {
      return false;
    }
    while (position < text.length() && peek() != ')') {
      if (peek() == '|') {
        position++;
        java.append('|');
      } else if (!atom(depth) || !quantifier()) {
        return false;
      }
    }
    return true;
  }

  private int peek() {
    return text.codePointAt(position);
  }

  private int next() {
    int c = text.codePointAt(position);
    position += Character.charCount(c);
    return c;
  }

  private boolean atom(int depth) {
    int c = next();
    switch (c) {
      case '(' -> {
        java.append("(?:");
        boolean closed = branches(depth + 1) && position < text.length() && next() == ')';
        java.append(')');
        return closed;
      }
      case '[' -> {
        return characterClass();
      }
      case '.' -> java.append("[^\\n\\r]");
      case '\\' -> {
        return escape();
      }
      case '*', '+', '?', '{', '}', ']' -> {
        return false;
      }
      default -> literal(c);
    }
    return true;
  }

  private boolean escape() {
    if (position >= text.length()) {
      return false;
    }
    int c = next();
    switch (c) {
      case 'n' -> literal('\n');
      case 'r' -> literal('\r');
      case 't' -> literal('\t');
      case 'p', 'P' -> {
        return category(c);
      }
      default -> {
        if (ESCAPABLE.indexOf(c) < 0) {
          return false;
        }
        literal(c);
      }
    }
    return true;
  }

  private boolean category(int letter) {
    int end = text.indexOf('}', position);
    if (end < 0 || !text.substring(position, end).matches("\\{[CLMNPSZ][a-z]?")) {
      return false;
    }
    java.append('\\').appendCodePoint(letter).append(text, position, end + 1);
    position = end + 1;
    return true;
  }

  private boolean characterClass() {
    java.append('[');
    if (position < text.length() && peek() == '^') {
      position++;
      java.append('^');
    }
    int start = position;
    while (position < text.length() && peek() != ']') {
      int c = next();
      if (c == '\\') {
        if (!escape()) {
          return false;
        }
      } else if (c == '-') {
        boolean atEdge = position == start + 1 || (position < text.length() && peek() == ']');
        java.append(atEdge ? "\\x{2d}" : "-");
      } else if (c == '[') {
        return false;
      } else {
        literal(c);
      }
    }
    boolean closed = position > start && position < text.length();
    position++;
    java.append(']');
    return closed;
  }

  private boolean quantifier() {
    if (position >= text.length()) {
      return true;
    }
    int c = peek();
    if (c == '*' || c == '+' || c == '?') {
      position++;
      java.appendCodePoint(c);
    } else if (c == '{') {
      int end = text.indexOf('}', position);
      if (end < 0 || !text.substring(position, end).matches("\\{[0-9]{1,4}(,([0-9]{1,4})?)?")) {
        return false;
      }
      java.append(text, position, end + 1);
      position = end + 1;
    }
    return true;
  }

  private void literal(int c) {
    java.append(String.format("\\x{%x}", c));
  }
}
