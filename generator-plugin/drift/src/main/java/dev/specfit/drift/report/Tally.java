package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts of a report. Ignored changes count as ignored and nowhere else. */
final class Tally {
  private final List<Judged> changes;

  private Tally(List<Judged> changes) {
    this.changes = changes;
  }

  static Tally of(DriftReport report) {
    return new Tally(report.changes());
  }

  long all() {
    return changes.size();
  }

  long level(Level level) {
    return changes.stream().filter(judged -> judged.level() == level).count();
  }

  long shown() {
    return all() - level(Level.IGNORED);
  }

  /** How many have a verdict in one respect, or the worst of the three. */
  long graded(Verdict verdict, Function<Change, Verdict> respect) {
    return shownChanges().filter(change -> respect.apply(change) == verdict).count();
  }

  long worst(Verdict verdict) {
    return graded(verdict, change -> change.verdicts().worst());
  }

  boolean usageIsKnown() {
    return changes.stream().anyMatch(judged -> judged.change().used() != null);
  }

  /** How many the caller's own code is known to use, of those that a test picks. */
  long used(Predicate<Change> test) {
    return shownChanges().filter(Tally::isUsed).filter(test).count();
  }

  static boolean isUsed(Change change) {
    return Boolean.TRUE.equals(change.used());
  }

  private Stream<Change> shownChanges() {
    return changes.stream().filter(judged -> judged.level() != Level.IGNORED).map(Judged::change);
  }
}
