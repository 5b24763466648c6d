package dev.specfit.document.jsonpath;

import dev.specfit.document.Quoted;
import dev.specfit.document.SpecScalar.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses filters, and checks that what they compare and call has the type it needs. */
final class FilterParser {
  private static final int DEEPEST = 64;

  private final PathScanner in;
  private final QueryParser queries;
  private int depth;

  FilterParser(PathScanner in, QueryParser queries) {
    this.in = in;
    this.queries = queries;
  }

  Condition condition() {
    if (++depth > DEEPEST) {
      throw in.error("conditions nest more than " + DEEPEST + " deep");
    }
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(and());
      in.skipBlanks();
    } while (in.skip("||"));
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts));
  }

  private Condition and() {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(basic());
      in.skipBlanks();
    } while (in.skip("&&"));
    return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts));
  }

  private Condition basic() {
    in.skipBlanks();
    if (in.skip("!")) {
      in.skipBlanks();
      return new Condition.Not(in.peek() == '(' ? parenthesised() : test());
    }
    return in.peek() == '(' ? parenthesised() : comparisonOrTest();
  }

  private Condition parenthesised() {
    in.expect("(");
    Condition condition = condition();
    in.skipBlanks();
    in.expect(")");
    return condition;
  }

  /** A test alone, as it stands behind a {@code !}. */
  private Condition test() {
    int start = in.position();
    Term term = term();
    if (term.condition() == null) {
      throw in.errorAt(start, term.notATest());
    }
    return term.condition();
  }

  private Condition comparisonOrTest() {
    int start = in.position();
    Term left = term();
    int end = in.position();
    in.skipBlanks();
    Operator operator = operator();
    if (operator == null) {
      in.reset(end);
      if (left.condition() == null) {
        throw in.errorAt(start, left.notATest());
      }
      return left.condition();
    }
    Operand first = comparable(left, start);
    in.skipBlanks();
    int second = in.position();
    return new Condition.Comparison(first, operator, comparable(term(), second));
  }

  private Operand comparable(Term term, int start) {
    if (term.operand() == null) {
      throw in.errorAt(start, term.notAValue());
    }
    return term.operand();
  }

  private @Nullable Operator operator() {
    for (Operator operator : Operator.values()) {
      if (in.skip(operator.sign())) {
        return operator;
      }
    }
    return null;
  }

  /** A literal, a query or a function's call, with what it can be used as. */
  private Term term() {
    int c = in.peek();
    if (c == '$' || c == '@') {
      return Term.of(queries.nested());
    }
    if (c == '\'' || c == '"') {
      return Term.literal(Kind.STRING, in.quoted());
    }
    if (c == '-' || PathScanner.isDigit(c)) {
      return Term.literal(Kind.NUMBER, in.number());
    }
    int start = in.position();
    String function = in.functionName();
    if (!function.isEmpty()) {
      return call(function, start);
    }
    return keyword();
  }

  private Term keyword() {
    int start = in.position();
    String word = PathScanner.isNameFirst(in.peek()) ? in.memberName() : "";
    return switch (word) {
      case "true", "false" -> Term.literal(Kind.BOOLEAN, word);
      case "null" -> Term.literal(Kind.NULL, word);
      default -> {
        in.reset(start);
        throw in.error(
            "expected a query (`@…`, `$…`), a function or a literal, found "
                + (word.isEmpty() ? in.found() : Quoted.of(word) + "; put text in quotes"));
      }
    };
  }

  private Term call(String function, int start) {
    Term term =
        switch (function) {
          case "length" -> Term.of(new Operand.Length(value()));
          case "count" -> Term.of(new Operand.Count(nodes()));
          case "value" -> Term.of(new Operand.Single(nodes()));
          case "match" -> matches(true);
          case "search" -> matches(false);
          default ->
              throw in.errorAt(
                  start,
                  "there is no function "
                      + Quoted.of(function)
                      + "; there are length, count, match, search and value");
        };
    in.skipBlanks();
    in.expect(")");
    return term;
  }

  private Term matches(boolean whole) {
    Operand text = value();
    in.skipBlanks();
    in.expect(",");
    in.skipBlanks();
    int start = in.position();
    Operand pattern = value();
    if (pattern instanceof Operand.Literal literal
        && literal.value().kind() == Kind.STRING
        && IRegexp.translate(literal.value().text()) == null) {
      throw in.errorAt(
          start,
          Quoted.of(literal.value().text())
              + " is not a pattern of RFC 9485; it has no `\\d`, `\\w`, `^` or look-around");
    }
    return Term.of(new Condition.Matches(text, pattern, whole));
  }

  private Operand value() {
    in.skipBlanks();
    int start = in.position();
    return comparable(term(), start);
  }

  private Query nodes() {
    in.skipBlanks();
    int start = in.position();
    if (in.peek() != '$' && in.peek() != '@') {
      throw in.errorAt(start, "the function needs a query (`@…`, `$…`), found " + in.found());
    }
    return queries.nested();
  }
}
