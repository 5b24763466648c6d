package dev.specfit.engine.emit.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds lines of code longer than 100 columns, much as google-java-format would, so that templates
 * needn't count. Comments, text in quotes and lines without a place to fold stay as they are.
 */
public final class LineFolding {
  private static final int COLUMNS = 100;
  private static final int CONTINUATION = 4;

  private LineFolding() {}

  /** Folds what is too long, and takes trailing blanks and needless empty lines away. */
  public static String fold(String source) {
    StringBuilder out = new StringBuilder(source.length() + 256);
    String last = "{";
    boolean gap = false;
    for (String raw : source.split("\n", -1)) {
      String line = raw.stripTrailing();
      if (line.isEmpty()) {
        gap = true;
      } else {
        boolean wanted = gap && !last.endsWith("{") && !line.strip().startsWith("}");
        out.append(wanted ? "\n" : "");
        foldLine(line, out);
        last = line;
        gap = false;
      }
    }
    return out.toString();
  }

  private static void foldLine(String line, StringBuilder out) {
    String code = line.stripLeading();
    int indent = line.length() - code.length();
    if (line.length() <= COLUMNS || isComment(code) || code.startsWith("import ")) {
      out.append(line).append('\n');
    } else {
      write(code, indent, out);
    }
  }

  private static boolean isComment(String code) {
    return code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
  }

  /** Writes one statement that begins at a column, folded where it has to be. */
  private static void write(String code, int indent, StringBuilder out) {
    if (indent + code.length() <= COLUMNS) {
      out.append(" ".repeat(indent)).append(code).append('\n');
      return;
    }
    List<String> parts = split(code, COLUMNS - indent - CONTINUATION);
    if (parts.size() == 1) {
      out.append(" ".repeat(indent)).append(code).append('\n');
      return;
    }
    write(parts.get(0), indent, out);
    for (String part : parts.subList(1, parts.size())) {
      write(part, indent + CONTINUATION, out);
    }
  }

  private static List<String> split(String code, int width) {
    FoldPoints points = FoldPoints.of(code);
    if (!points.operators().isEmpty()) {
      return cut(code, points.operators());
    }
    if (!points.dots().isEmpty()) {
      return cut(code, points.dots());
    }
    return points.open() < 0 ? List.of(code) : cutArguments(code, points, width);
  }

  /** The outermost brackets' content: on one line if it fits there, else one argument a line. */
  private static List<String> cutArguments(String code, FoldPoints points, int width) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(points.open() + 1);
    if (code.length() - points.open() - 1 > width) {
      cuts.addAll(points.commas());
    }
    return cut(code, cuts);
  }

  private static List<String> cut(String code, List<Integer> cuts) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int cut : cuts) {
      String part = code.substring(start, cut).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = cut;
    }
    String rest = code.substring(start).strip();
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }
}
