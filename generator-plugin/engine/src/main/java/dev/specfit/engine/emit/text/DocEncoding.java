package dev.specfit.engine.emit.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Encodes characters for a Javadoc comment. The compiler translates Unicode escapes before it sees
 * a comment's end, so no backslash may stay; inline tags and block tags must not begin.
 */
final class DocEncoding {
  /** Stands for a space inside code or a link, where no line may break. */
  static final char GLUE = '\u0001';

  private static final Pattern PLAIN_CODE =
      Pattern.compile("[ A-Za-z0-9_.,:;=+\\-\\[\\](){}'\"#%!?^~|$/*<>&]+");

  private DocEncoding() {}

  static String text(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 16);
    raw.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** Code keeps its spaces together. */
  static String code(String raw) {
    String oneLine = raw.replaceAll("\\s+", " ");
    if (oneLine.isEmpty() || oneLine.equals(" ")) {
      return "{@code \"" + oneLine + "\"}";
    }
    boolean plain =
        PLAIN_CODE.matcher(oneLine).matches()
            && !opensOrClosesComment(oneLine)
            && isBalanced(oneLine);
    String code = plain ? "{@code " + oneLine + "}" : "<code>" + text(oneLine) + "</code>";
    return oneLine.length() > 60 ? code : code.replace(' ', GLUE);
  }

  /** One line of a preformatted block. */
  static String preformatted(String raw) {
    return text(raw).replace(' ', GLUE);
  }

  /** A link if the address is http or https, else the text alone. */
  static String link(String url, String html) {
    String scheme = url.toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http://") && !scheme.startsWith("https://")) {
      return html;
    }
    String address = text(url).replace("\"", "&quot;").replace("'", "&#39;").replace(" ", "%20");
    return "<a" + GLUE + "href=\"" + address + "\">" + html + "</a>";
  }

  private static boolean opensOrClosesComment(String text) {
    return text.contains("*/") || text.contains("/*");
  }

  /** An inline tag ends at the first brace that closes more than was opened. */
  private static boolean isBalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '@' -> out.append("&#64;");
      case '{' -> out.append("&#123;");
      case '}' -> out.append("&#125;");
      case '\\' -> out.append("&#92;");
      // Marks the names of types in rendered templates, see JavaCode.type.
      case '`' -> out.append("&#96;");
      case '/' -> out.append(endsWith(out, '*') ? "&#47;" : "/");
      case '*' -> out.append(endsWith(out, '/') ? "&#42;" : "*");
      case '\u2018', '\u2019' -> out.append('\'');
      case '\u201c', '\u201d' -> out.append('"');
      case '\u2010', '\u2011', '\u2013' -> out.append('-');
      case '\u2014' -> out.append(" - ");
      case '\u2026' -> out.append("...");
      case '\u00a0' -> out.append(' ');
      case '\t', '\n' -> out.append(' ');
      default -> appendOther(out, c);
    }
  }

  private static void appendOther(StringBuilder out, int c) {
    if (c >= ' ' && c <= '~') {
      out.append((char) c);
    } else if (c > '\u009f' && !isSurrogate(c) && (c & 0xfffe) != 0xfffe) {
      out.append("&#x").append(Integer.toHexString(c)).append(';');
    }
    // Control characters and halves of surrogate pairs have no entity: they say nothing.
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean endsWith(StringBuilder out, char c) {
    return out.length() > 0 && out.charAt(out.length() - 1) == c;
  }
}
