package dev.specfit.drift;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import dev.specfit.drift.change.WireChange;
import java.util.List;

/** Puts what changed in the documents and what changed in Java together. */
final class ChangeJoin {
  private ChangeJoin() {}

  static List<Change> of(List<WireChange> wire) {
    return wire.stream().map(ChangeJoin::alone).toList();
  }

  private static Change alone(WireChange change) {
    return new Change(
        change.rule(),
        new Verdicts(change.rule().wire(), Verdict.COMPATIBLE, Verdict.COMPATIBLE),
        "`" + change.subject() + "` " + change.predicate(),
        change.base(),
        change.revision(),
        change.operations(),
        List.of(),
        null);
  }
}
