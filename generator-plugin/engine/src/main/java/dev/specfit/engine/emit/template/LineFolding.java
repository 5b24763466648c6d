package dev.specfit.engine.emit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folds lines of code longer than 100 columns, much as google-java-format would, so that templates
 * needn't count. Comments, text in quotes and lines without a place to fold stay as they are.
 */
public final class LineFolding {
  private static final int COLUMNS = 100;
  private static final int CONTINUATION = 4;

  /** Modifiers and a type, and then a name with what follows it. */
  private static final Pattern DECLARATION =
      Pattern.compile("((?:[\\w@.]+ )*[A-Z][\\w.<>?, @]*) ([a-z]\\w*(?:;|\\(.*)|\\w+ =)");

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
      } else if (last.endsWith(") {") && line.strip().equals("}")) {
        // An empty body, as JavaPoet writes it.
        out.setLength(out.length() - 1);
        out.append("}\n");
        last = line;
        gap = false;
      } else {
        boolean wanted = gap && !last.endsWith("{") && !line.stripLeading().startsWith("}");
        out.append(wanted ? "\n" : "");
        foldLine(line, out);
        last = line;
        gap = false;
      }
    }
    return out.toString();
  }

  private static void foldLine(String line, StringBuilder out) {
    if (line.length() <= COLUMNS) {
      out.append(line).append('\n');
      return;
    }
    String code = line.stripLeading();
    if (isComment(code) || code.startsWith("import ")) {
      out.append(line).append('\n');
    } else {
      write(code, line.length() - code.length(), out);
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
    FoldPoints points = FoldPoints.of(code);
    if (!points.operators().isEmpty()) {
      writeParts(cut(code, points.operators()), indent, indent + CONTINUATION, out);
    } else if (!points.dots().isEmpty()) {
      writeChain(cut(code, points.dots()), indent, out);
    } else if (points.open() >= 0 && code.charAt(points.open()) == '{') {
      writeArray(code, points, indent, out);
    } else if (points.open() >= 0) {
      writeParts(
          cutArguments(code, points, COLUMNS - indent - CONTINUATION),
          indent,
          indent + CONTINUATION,
          out);
    } else {
      writeDeclaration(code, indent, out);
    }
  }

  /** What has no other place to fold may declare something: its name then follows on a new line. */
  private static void writeDeclaration(String code, int indent, StringBuilder out) {
    Matcher declaration = DECLARATION.matcher(code);
    out.append(" ".repeat(indent));
    if (declaration.matches()) {
      out.append(declaration.group(1)).append('\n').append(" ".repeat(indent + CONTINUATION));
      out.append(declaration.group(2)).append('\n');
    } else {
      out.append(code).append('\n');
    }
  }

  private static void writeParts(
      List<String> parts, int first, int continuation, StringBuilder out) {
    if (parts.size() == 1) {
      writeDeclaration(parts.get(0), first, out);
      return;
    }
    write(parts.get(0), first, out);
    for (String part : parts.subList(1, parts.size())) {
      write(part, continuation, out);
    }
  }

  /** A chain of calls; the arguments of the first stand further in than the calls that follow. */
  private static void writeChain(List<String> calls, int indent, StringBuilder out) {
    String first = calls.get(0);
    FoldPoints points = FoldPoints.of(first);
    if (indent + first.length() <= COLUMNS || points.open() < 0) {
      write(first, indent, out);
    } else {
      int further = indent + 2 * CONTINUATION;
      writeParts(cutArguments(first, points, COLUMNS - further), indent, further, out);
    }
    for (String call : calls.subList(1, calls.size())) {
      write(call, indent + CONTINUATION, out);
    }
  }

  /** An array's elements, one a line, between braces on lines of their own. */
  private static void writeArray(String code, FoldPoints points, int indent, StringBuilder out) {
    int close = code.lastIndexOf('}');
    out.append(" ".repeat(indent)).append(code, 0, points.open() + 1).append('\n');
    String elements = code.substring(points.open() + 1, close);
    List<Integer> cuts = points.commas().stream().map(at -> at - points.open() - 1).toList();
    for (String element : cut(elements, cuts)) {
      write(element, indent + 2, out);
    }
    out.append(" ".repeat(indent)).append(code.substring(close)).append('\n');
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
