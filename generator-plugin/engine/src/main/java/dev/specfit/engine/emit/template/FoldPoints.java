package dev.specfit.engine.emit.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of code may be folded.
 *
 * @param operators before {@code ?}, {@code :}, {@code &&}, {@code ||}, {@code implements}, {@code
 *     extends}, {@code throws} and after {@code =} outside of brackets
 * @param dots before the dots of a chain of at least two calls outside of brackets
 * @param open the bracket around the arguments, or -1
 * @param commas after the commas directly inside that bracket
 */
record FoldPoints(List<Integer> operators, List<Integer> dots, int open, List<Integer> commas) {
  static FoldPoints of(String code) {
    return new Scan(code).run();
  }

  private static final class Scan {
    private final String code;
    private final List<Integer> operators = new ArrayList<>();
    private final List<Integer> inner = new ArrayList<>();
    private final List<Integer> dots = new ArrayList<>();
    private final List<Integer> commas = new ArrayList<>();
    private int assignment = -1;
    private int open = -1;
    private int depth;
    private int angles;

    Scan(String code) {
      this.code = code;
    }

    FoldPoints run() {
      for (int i = 0; i < code.length(); i++) {
        char c = code.charAt(i);
        if (c == '"') {
          i = endOfString(i);
        } else {
          at(c, i);
        }
      }
      List<Integer> chain = new ArrayList<>(dots);
      if (!chain.isEmpty() && isTypeName(chain.get(0))) {
        // Builder.of(…) stays together.
        chain.remove(0);
      }
      boolean condition = code.startsWith("|| (") || code.startsWith("&& (");
      List<Integer> before = operators.isEmpty() && condition ? inner : operators;
      if (assignment >= 0) {
        // What is assigned is folded by itself.
        before = List.of(assignment);
      }
      return new FoldPoints(before, dots.size() > 1 ? chain : List.of(), open, commas);
    }

    private void at(char c, int i) {
      if (c == '(' || (c == '{' && i < code.length() - 1)) {
        openBracket(i);
      } else if (c == ')' || (c == '}' && depth > 0)) {
        depth--;
      } else if (c == '<' && code.charAt(i + 1) != ' ') {
        angles++;
      } else if (c == '>' && " -".indexOf(code.charAt(i - 1)) < 0) {
        angles--;
      } else if (c == ',' && depth == 1 && angles == 0) {
        commas.add(i + 1);
      } else if (depth == 0 && angles == 0) {
        outside(c, i);
      } else if (depth == 1 && c == ' ' && code.startsWith("&& ", i + 1)) {
        inner.add(i + 1);
      }
    }

    private boolean isTypeName(int dot) {
      int start = dot;
      while (start > 0 && Character.isJavaIdentifierPart(code.charAt(start - 1))) {
        start--;
      }
      return start < dot && Character.isUpperCase(code.charAt(start));
    }

    private void openBracket(int at) {
      if (depth == 0 && !code.startsWith("()", at)) {
        // The last call of a chain that has arguments holds those worth folding.
        open = at;
        commas.clear();
      }
      depth++;
    }

    private void outside(char c, int i) {
      if (c == '=' && code.startsWith(" = ", i - 1) && !code.startsWith("{", i + 2)) {
        assignment = i + 2;
      } else if (c == ' ' && startsOperator(i + 1)) {
        operators.add(i + 1);
      } else if (c == '.' && i > 0 && isCall(i)) {
        dots.add(i);
      }
    }

    private boolean startsOperator(int i) {
      return code.startsWith("? ", i)
          || code.startsWith(": ", i)
          || code.startsWith("&& ", i)
          || code.startsWith("|| ", i)
          || code.startsWith("implements ", i)
          || code.startsWith("extends ", i)
          || code.startsWith("throws ", i);
    }

    private boolean isCall(int dot) {
      int end = dot + 1;
      while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
        end++;
      }
      return end > dot + 1
          && end < code.length()
          && code.charAt(end) == '('
          && Character.isLowerCase(code.charAt(dot + 1));
    }

    private int endOfString(int start) {
      int i = start + 1;
      while (i < code.length() && code.charAt(i) != '"') {
        i += code.charAt(i) == '\\' ? 2 : 1;
      }
      return i;
    }
  }
}
