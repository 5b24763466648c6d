package dev.specfit.drift.walk;

import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.List;

/**
 * What the walk makes of a pair.
 *
 * @param pair the pair
 * @param changes what it finds
 */
record PairOutcome(DriftPairs.Pair pair, List<WireChange> changes) {
  static PairOutcome of(DriftPairs.Pair pair) {
    return new PairOutcome(pair, pair.changes());
  }

  /** The expected ids that it finds at least once. */
  List<String> found() {
    return pair.expected().stream().filter(this::has).toList();
  }

  /** The expected ids that it doesn't find. */
  List<String> missed() {
    return pair.expected().stream().filter(id -> !has(id)).toList();
  }

  /** The ids that it finds and grades otherwise than expected, with both grades. */
  List<Disagreement> disagreements() {
    List<Disagreement> disagreements = new ArrayList<>();
    for (int i = 0; i < pair.expected().size(); i++) {
      String id = pair.expected().get(i);
      Verdict expected = verdict(pair.levels().get(i));
      changes.stream()
          .filter(change -> change.rule().id().equals(id))
          .filter(change -> change.rule().wire() != expected)
          .findFirst()
          .map(change -> new Disagreement(id, expected, change))
          .filter(one -> changes.stream().noneMatch(one::isSettledBy))
          .ifPresent(disagreements::add);
    }
    return disagreements;
  }

  /** What it finds above compatible where nothing is expected. */
  List<WireChange> surplus() {
    return pair.expected().isEmpty()
        ? changes.stream().filter(one -> one.rule().wire() != Verdict.COMPATIBLE).toList()
        : List.of();
  }

  private boolean has(String id) {
    return changes.stream().anyMatch(change -> change.rule().id().equals(id));
  }

  private static Verdict verdict(String level) {
    return switch (level) {
      case "ERR" -> Verdict.BREAKING;
      case "WARN" -> Verdict.CAUTION;
      case "INFO" -> Verdict.COMPATIBLE;
      default -> throw new IllegalArgumentException(level);
    };
  }

  /**
   * A change that is graded otherwise than expected.
   *
   * @param id the rule
   * @param expected the verdict expected
   * @param change the change, whose rule says why
   */
  record Disagreement(String id, Verdict expected, WireChange change) {
    /** Whether another change of the same rule is graded as expected. */
    boolean isSettledBy(WireChange other) {
      return other.rule().id().equals(id) && other.rule().wire() == expected;
    }

    /** What one reads of it. */
    String line() {
      return id
          + ": "
          + change.rule().wire()
          + ", not "
          + expected
          + ": "
          + change.rule().rationale();
    }
  }
}
