package dev.specfit.drift.rule;

import dev.specfit.document.SpecNode;

/**
 * A pair that shows a rule.
 *
 * @param kind what the pair is
 * @param base the state before
 * @param revision the state after
 * @param textual whether the values travel as text, as in XML
 */
public record RuleExample(Kind kind, SpecNode base, SpecNode revision, boolean textual) {
  /** What an example is a pair of. */
  public enum Kind {
    /** Two schemas, to be put in the place that the rule speaks of. */
    SCHEMA,
    /** Two documents without {@code openapi} and {@code info}. */
    DOCUMENT
  }
}
