package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecNode;
import java.util.List;

/** A logical expression of a filter (RFC 9535, 2.3.5). */
sealed interface Condition {
  boolean holds(SpecNode current, SpecNode root);

  /** Any of several. */
  record Or(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return parts.stream().anyMatch(part -> part.holds(current, root));
    }
  }

  /** All of several. */
  record And(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return parts.stream().allMatch(part -> part.holds(current, root));
    }
  }

  /** The opposite. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return !part.holds(current, root);
    }
  }

  /** Whether a query selects anything, a null among it. */
  record Exists(Query query) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return !query.selectIn(current, root).isEmpty();
    }
  }

  /** Two values compared. */
  record Comparison(Operand left, Operator operator, Operand right) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return operator.holds(left.value(current, root), right.value(current, root));
    }
  }

  /** {@code match()}: the whole text; {@code search()}: a part of it. */
  record Matches(Operand text, Operand pattern, boolean whole) implements Condition {
    @Override
    public boolean holds(SpecNode current, SpecNode root) {
      return IRegexp.matches(text.value(current, root), pattern.value(current, root), whole);
    }
  }
}
