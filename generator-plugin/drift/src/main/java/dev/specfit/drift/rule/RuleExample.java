package dev.specfit.drift.rule;

import dev.specfit.document.SpecObject;

/**
 * A pair that shows a rule.
 *
 * @param kind what the pair is
 * @param base the state before
 * @param revision the state after
 */
public record RuleExample(Kind kind, SpecObject base, SpecObject revision) {
  /** What an example is a pair of. */
  public enum Kind {
    /** Two schemas, to be put in the place that the rule speaks of. */
    SCHEMA,
    /** Two documents without {@code openapi} and {@code info}. */
    DOCUMENT
  }
}
