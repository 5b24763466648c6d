package dev.specfit.engine.emit.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A literal, or an expression of literals where the class file's format allows no single one. */
public final class JavaLiteral implements JavaText {
  /** A string constant has at most this many bytes in a class file (JVMS 4.4.7). */
  private static final int MAX_BYTES = 65_535;

  private static final int WORST_BYTES_PER_CHAR = 3;

  private final String text;
  private final boolean constant;
  private final Set<String> literals;

  private JavaLiteral(String text, boolean constant, Set<String> literals) {
    this.text = text;
    this.constant = constant;
    this.literals = literals;
  }

  /** A string; more than one constant can hold becomes a join, which is no constant expression. */
  public static JavaLiteral of(String value) {
    List<String> chunks = chunks(value);
    if (chunks.size() == 1) {
      return new JavaLiteral(quote(value), true, Set.of(value));
    }
    // A sum of literals would be folded into one constant again.
    StringBuilder join = new StringBuilder("String.join(\"\"");
    for (String chunk : chunks) {
      join.append(", ").append(quote(chunk));
    }
    Set<String> literals = new HashSet<>(chunks);
    literals.add("");
    return new JavaLiteral(join.append(')').toString(), false, Set.copyOf(literals));
  }

  /** An int. */
  public static JavaLiteral of(int value) {
    return new JavaLiteral(Integer.toString(value), true, Set.of());
  }

  /** A long, with its suffix. */
  public static JavaLiteral of(long value) {
    return new JavaLiteral(value + "L", true, Set.of());
  }

  /** A boolean. */
  public static JavaLiteral of(boolean value) {
    return new JavaLiteral(Boolean.toString(value), true, Set.of());
  }

  /** Whether it is a constant expression, as annotations ask for. */
  public boolean isConstant() {
    return constant;
  }

  private static List<String> chunks(String value) {
    int size = MAX_BYTES / WORST_BYTES_PER_CHAR;
    List<String> chunks = new ArrayList<>();
    int start = 0;
    while (value.length() - start > size) {
      chunks.add(value.substring(start, start + size));
      start += size;
    }
    chunks.add(value.substring(start));
    return chunks;
  }

  private static String quote(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      appendEscaped(quoted, value.charAt(i));
    }
    return quoted.append('"').toString();
  }

  private static void appendEscaped(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      // Marks the names of types in rendered templates, see JavaCode.type.
      case '`' -> out.append("\\140");
      default -> {
        if (c < ' ') {
          // Octal: a Unicode escape is translated before the literal is read.
          out.append('\\').append((char) ('0' + (c >> 6)));
          out.append((char) ('0' + ((c >> 3) & 7))).append((char) ('0' + (c & 7)));
        } else if (c <= '~') {
          out.append(c);
        } else {
          out.append("\\u").append(hex(c));
        }
      }
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Set<String> literals() {
    return literals;
  }

  @Override
  public String toString() {
    return text;
  }
}
