package dev.specfit.drift.rule;

import dev.specfit.drift.change.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with what documents and tests it.
 *
 * @param rule the rule
 * @param family the id it was written with, {@code {place}} standing for the places; the rule's own
 *     id if it is alone
 * @param place where it applies, such as {@code request-property}; empty if it is alone
 * @param says the predicate of its sentence, with places for words: {@code has at most `{now}`
 *     items now, `{before}` before}; empty if who reports it has a sentence of its own
 * @param example a pair that the walk reports it for; null where nothing that is known shows it
 *     alone
 */
public record CatalogueEntry(
    Rule rule, String family, String place, String says, @Nullable RuleExample example) {
  /** Whether it has an example of a kind. */
  public boolean isShownBy(RuleExample.Kind kind) {
    return example != null && example.kind() == kind;
  }

  /**
   * Its example.
   *
   * @throws IllegalStateException if it has none
   */
  public RuleExample shown() {
    if (example == null) {
      throw new IllegalStateException("nothing shows `" + rule.id() + "` alone");
    }
    return example;
  }
}
