package dev.specfit.engine.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of a Java file of printable ASCII, in which no Unicode escape stands outside of string
 * literals ({@link SourceText} sees to both). What generated code has no use for, such as a text
 * block, is {@link Kind#ODD}.
 */
final class JavaTokens {
  enum Kind {
    /** An identifier that means nothing to a parser. */
    WORD(0),
    /** A keyword, a contextual one too. */
    KEYWORD(1),
    STRING(2),
    /** An integer that fits, whatever it is. */
    INTEGER(3),
    /** A number or a character that only the compiler can judge. */
    LITERAL(4),
    /** One character of an operator or a separator. */
    MARK(5),
    /** What isn't understood here. */
    ODD(6),
    END(7);

    /** Tells it from the others in the shape of a statement; less than 16. */
    final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  /** The longest keyword has twelve letters of five bits each. */
  private static final int LONGEST_KEYWORD = 12;

  private static final int BITS = 5;

  private static final LongSet KEYWORDS = new LongSet();

  static {
    String keywords =
        "abstract assert boolean break byte case catch char class const continue default do double"
            + " else enum extends final finally float for goto if implements import instanceof int"
            + " interface long native new package private protected public return short static"
            + " strictfp super switch synchronized this throw throws transient try void volatile"
            + " while true false null record var yield sealed permits non";
    for (String keyword : keywords.split(" ", -1)) {
      KEYWORDS.add(packed(keyword));
    }
  }

  /** What each character may be part of: a table, since every character is looked up. */
  private static final byte[] CLASSES = new byte[128];

  private static final byte DIGIT = 1;
  private static final byte CAPITAL = 2;
  private static final byte SMALL = 3;

  static {
    Arrays.fill(CLASSES, '0', '9' + 1, DIGIT);
    Arrays.fill(CLASSES, 'A', 'Z' + 1, CAPITAL);
    Arrays.fill(CLASSES, 'a', 'z' + 1, SMALL);
    CLASSES['_'] = CAPITAL;
    CLASSES['$'] = CAPITAL;
  }

  private final byte[] text;
  private int start;
  private int end;
  private boolean adjacent;
  private Kind kind = Kind.END;
  private long content;

  JavaTokens(String source) {
    this.text = source.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A keyword as {@link #content()} has it. */
  static long packed(String keyword) {
    long packed = 0;
    for (int i = 0; i < keyword.length(); i++) {
      packed = packed << BITS | (keyword.charAt(i) - 'a' + 1);
    }
    return packed;
  }

  /** Goes on to the next token; what kind it is. */
  Kind next() {
    int before = end;
    skipBlanks();
    adjacent = start == before;
    end = start;
    content = 0;
    kind = start < text.length ? read(text[start]) : Kind.END;
    return kind;
  }

  Kind kind() {
    return kind;
  }

  /** Tells tokens of one kind apart as far as a parser does; of a mark, it is the character. */
  long content() {
    return content;
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && content == mark;
  }

  boolean isKeyword(long packed) {
    return kind == Kind.KEYWORD && content == packed;
  }

  /** Whether nothing stands between this token and the one before. */
  boolean adjacent() {
    return adjacent;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What stands between two places. */
  String text(int from, int to) {
    return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The value of a string literal. */
  String value() {
    return StringValue.of(text, start + 1, end - 1);
  }

  /** Whether the token is followed directly by this one. */
  boolean isFollowedBy(char mark) {
    return end < text.length && text[end] == mark;
  }

  private void skipBlanks() {
    int i = end;
    while (i < text.length) {
      byte c = text[i];
      int next = c == ' ' || c == '\n' ? i + 1 : c == '/' ? endOfComment(i) : i;
      if (next == i) {
        break;
      }
      i = next;
    }
    start = i;
  }

  /** Where a comment ends; where it begins, if it has no end or is none. */
  private int endOfComment(int slash) {
    byte[] source = text;
    int i = slash + 2;
    if (i <= source.length && source[slash + 1] == '/') {
      while (i < source.length && source[i] != '\n') {
        i++;
      }
      return i;
    } else if (i <= source.length && source[slash + 1] == '*') {
      for (i++; i < source.length; i++) {
        if (source[i] == '/' && source[i - 1] == '*') {
          return i + 1;
        }
      }
    }
    return slash;
  }

  private Kind read(byte first) {
    byte part = CLASSES[first];
    if (part > DIGIT) {
      return word();
    } else if (part == DIGIT) {
      return number();
    } else if (first == '"') {
      return string();
    } else if (first == '\'') {
      return character();
    }
    end++;
    content = first;
    // Only a comment without an end is still there.
    return first == '\\' || first == '#' || first == '`' || (first == '/' && isFollowedBy('*'))
        ? Kind.ODD
        : Kind.MARK;
  }

  private Kind word() {
    byte[] source = text;
    long packed = 0;
    int small = 0;
    int i = start;
    for (; i < source.length; i++) {
      byte part = CLASSES[source[i]];
      if (part == SMALL) {
        small++;
        packed = packed << BITS | (source[i] - 'a' + 1);
      } else if (part == 0) {
        break;
      }
    }
    end = i;
    if (i == start + 1 && source[start] == '_') {
      return Kind.ODD;
    }
    if (small == i - start && small <= LONGEST_KEYWORD && KEYWORDS.contains(packed)) {
      content = packed;
      return Kind.KEYWORD;
    }
    return Kind.WORD;
  }

  private Kind number() {
    int i = start;
    while (i < text.length && isPartOfNumber(i)) {
      content = content * 31 + text[i];
      i++;
    }
    end = i;
    return fits() ? Kind.INTEGER : Kind.LITERAL;
  }

  private boolean isPartOfNumber(int i) {
    byte c = text[i];
    boolean exponent = (c == '-' || c == '+') && (text[i - 1] == 'e' || text[i - 1] == 'E');
    return CLASSES[c] != 0 || c == '.' || exponent;
  }

  private boolean fits() {
    boolean isLong = text[end - 1] == 'L';
    int digits = end - start - (isLong ? 1 : 0);
    for (int i = start; i < start + digits; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    boolean fits = digits <= (isLong ? 18 : 9) && (digits == 1 || text[start] != '0');
    if (fits) {
      content = 0;
    }
    return fits;
  }

  private Kind string() {
    int i = start + 1;
    while (i < text.length && text[i] != '"' && text[i] != '\n') {
      i += text[i] == '\\' ? 2 : 1;
    }
    end = Math.min(i + 1, text.length);
    boolean closed = i < text.length && text[i] == '"';
    return closed && !isFollowedBy('"') && StringValue.isPlain(text, start + 1, i)
        ? Kind.STRING
        : Kind.ODD;
  }

  private Kind character() {
    int i = start + 1;
    while (i < text.length && text[i] != '\'' && text[i] != '\n') {
      content = content * 31 + text[i];
      if (text[i] == '\\' && i + 1 < text.length) {
        i++;
        content = content * 31 + text[i];
      }
      i++;
    }
    end = Math.min(i + 1, text.length);
    return i < text.length && text[i] == '\'' ? Kind.LITERAL : Kind.ODD;
  }
}
