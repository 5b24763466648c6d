package dev.specfit.drift;

import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Verdict;
import java.util.List;

/**
 * Which part of the client's version its changes ask to be raised, by Semantic Versioning 2.0.0: a
 * change that breaks anybody asks for the first, one that gives callers something new, or has them
 * look after something, for the second, any other for the third.
 */
final class SemanticVersion {
  private SemanticVersion() {}

  static Bump bump(List<Change> changes) {
    if (changes.isEmpty()) {
      return Bump.NONE;
    }
    Verdict worst =
        changes.stream()
            .map(change -> change.verdicts().worst())
            .reduce(Verdict.COMPATIBLE, Verdict::or);
    if (worst == Verdict.BREAKING) {
      return Bump.MAJOR;
    }
    boolean more =
        worst == Verdict.CAUTION || changes.stream().anyMatch(SemanticVersion::givesMore);
    return more ? Bump.MINOR : Bump.PATCH;
  }

  private static boolean givesMore(Change change) {
    return change.members().stream().anyMatch(SemanticVersion::isNew);
  }

  private static boolean isNew(JavaChange change) {
    return change.what().equals(JavaChange.NEW);
  }
}
