package dev.specfit.document.yaml;

import dev.specfit.document.Quoted;
import java.util.List;
import java.util.Locale;

/** Says in plain words what the YAML scanner's complaints mean and what to do. */
final class SyntaxAdvice {
  /** The one complaint that can be lived with: see {@link YamlReader}. */
  static final String BLANK_LINE =
      "a text begins with a blank line that is indented deeper than the text; remove its spaces";

  private record Rule(String complaint, String advice) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("leading empty lines contain more spaces", BLANK_LINE),
          new Rule("(tab)", "a tab indents a line, which YAML forbids; use spaces"),
          new Rule(
              "mapping values are not allowed",
              "a `:` can't stand here; put a text that holds `: ` in quotes, or check the"
                  + " indentation"),
          new Rule(
              "expected <block end>",
              "the line doesn't fit the lines above it; check its indentation and the quotes"
                  + " before it"),
          new Rule(
              "sequence entries are not allowed",
              "a `-` can't stand here; start the list on a line of its own"),
          new Rule("could not find expected ':'", "a name without a `:` after it; add the `:`"),
          new Rule(
              "unexpected end of stream", "a quoted text is never closed; add the closing quote"),
          new Rule(
              "expected ',' or ']'",
              "a list isn't closed or lacks a comma; add the `,` or the `]`"),
          new Rule(
              "expected ',' or '}'",
              "an object isn't closed or lacks a comma; add the `,` or the `}`"),
          new Rule(
              "escape character",
              "a `\\` in double quotes starts no known escape; write `\\\\`, or use single quotes"),
          new Rule("cannot start any token", "a text can't start like this; put it in quotes"),
          new Rule(
              "expected the node content",
              "a value is missing, or starts with a character that has a meaning; put it in"
                  + " quotes"));

  private SyntaxAdvice() {}

  static String of(String problem) {
    String complaint = problem.toLowerCase(Locale.ROOT);
    for (Rule rule : RULES) {
      if (complaint.contains(rule.complaint)) {
        return rule.advice;
      }
    }
    return "this is not YAML (" + Quoted.plain(problem) + "); correct it";
  }
}
