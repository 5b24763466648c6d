package dev.specfit.drift.walk;

import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Operations that the vendor calls draft or alpha: nothing of them is promised, so that a change is
 * no broken promise. Who calls them all the same is warned.
 */
final class UnstableOperations {
  private final Set<String> names;

  private UnstableOperations(Set<String> names) {
    this.names = names;
  }

  static UnstableOperations of(List<Operation> base) {
    return new UnstableOperations(
        base.stream()
            .filter(UnstableOperations::isUnstable)
            .map(Operation::name)
            .collect(Collectors.toSet()));
  }

  private static boolean isUnstable(Operation operation) {
    Stability stability = Stability.of(operation.node());
    return stability != null && stability.isUnstable();
  }

  /** The change, graded no worse than a warning where it reaches only such operations. */
  WireChange graded(WireChange change) {
    Rule rule = change.rule();
    boolean only = !change.operations().isEmpty() && names.containsAll(change.operations());
    if (!only || rule.wire() != Verdict.BREAKING || rule.id().contains("stability")) {
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
