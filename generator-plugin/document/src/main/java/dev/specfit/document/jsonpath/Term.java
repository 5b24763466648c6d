package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecScalar;
import org.jspecify.annotations.Nullable;

/**
 * A part of a filter, with what it can be used as: RFC 9535 types say which (2.4.1).
 *
 * @param operand itself as a value to compare; null if it has none, or could have several
 * @param condition itself as a test; null if it is a value only
 */
record Term(@Nullable Operand operand, @Nullable Condition condition) {
  static Term of(Query query) {
    return new Term(
        query.isSingular() ? new Operand.Single(query) : null, new Condition.Exists(query));
  }

  static Term of(Operand function) {
    return new Term(function, null);
  }

  static Term of(Condition function) {
    return new Term(null, function);
  }

  static Term literal(SpecScalar.Kind kind, String text) {
    return new Term(Operand.Literal.of(kind, text), null);
  }

  String notATest() {
    return operand instanceof Operand.Literal
        ? "a literal is no condition; compare it with something"
        : "the function's result is a value; compare it with something";
  }

  String notAValue() {
    return condition instanceof Condition.Exists
        ? "the query may select several values; compare one, or use `value()` or `count()`"
        : "the function's result is true or false already; use it without a comparison";
  }
}
