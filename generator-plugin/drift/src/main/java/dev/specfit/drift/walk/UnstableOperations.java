package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Operations that the vendor calls draft or alpha: nothing of them is promised, so that a change is
 * no broken promise. Who calls them all the same is warned.
 */
public final class UnstableOperations {
  private final Set<String> names;

  private UnstableOperations(Set<String> names) {
    this.names = names;
  }

  /** Those of the state that callers have. */
  static UnstableOperations of(Side base) {
    return new UnstableOperations(
        Operation.all(base).stream()
            .filter(UnstableOperations::isUnstable)
            .map(Operation::name)
            .collect(Collectors.toSet()));
  }

  private static boolean isUnstable(Operation operation) {
    Stability stability = Stability.of(operation.node());
    return stability != null && stability.isUnstable();
  }

  /**
   * Changes that were found outside of the walk, graded no worse than a warning where they reach
   * only such operations.
   *
   * @param base the documents that callers have
   */
  public static List<WireChange> graded(List<SpecDocument> base, List<WireChange> changes) {
    Map<String, UnstableOperations> unstable = new HashMap<>();
    base.forEach(document -> unstable.put(document.name(), of(new Side(document))));
    return changes.stream()
        .map(
            change -> {
              Site site = change.base();
              UnstableOperations own = site == null ? null : unstable.get(site.document());
              return own == null ? change : own.graded(change);
            })
        .toList();
  }

  /** The change, graded no worse than a warning where it reaches only such operations. */
  WireChange graded(WireChange change) {
    Rule rule = change.rule();
    boolean only = !change.operations().isEmpty() && names.containsAll(change.operations());
    if (!only || rule.wire() != Verdict.BREAKING || rule.traits().ofPromises()) {
      return change;
    }
    Rule milder =
        rule.graded(
            Verdict.CAUTION,
            rule.rationale() + " But the vendor has promised nothing of this operation yet.");
    return new WireChange(
        milder,
        change.base(),
        change.revision(),
        change.subject(),
        change.about(),
        change.predicate(),
        change.operations());
  }
}
