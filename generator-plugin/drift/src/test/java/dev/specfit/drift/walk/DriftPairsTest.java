package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.specfit.drift.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Document pairs with the findings expected of them, in the folder that {@code
 * -Dspecfit.driftPairs} names: what is expected is found, and graded as expected unless a rule's
 * rationale says why not.
 */
@Tag("corpus")
class DriftPairsTest {
  /** Rules whose verdict differs on purpose. */
  private static final Set<String> GRADED_OTHERWISE = Set.of();

  /** Pairs without an expectation in which there is something all the same. */
  private static final Set<String> SOMETHING_ALL_THE_SAME =
      Set.of("Breaking_RemovedParameterForAlpha");

  private static List<PairOutcome> outcomes = List.of();

  @BeforeAll
  static void walkEachPair() {
    assumeTrue(DriftPairs.areThere(), "skipped: no expected.tsv in -Dspecfit.driftPairs");
    outcomes = DriftPairs.all().stream().map(PairOutcome::of).toList();
  }

  @Test
  void whatIsExpectedIsFound() {
    Map<String, List<String>> missed = new TreeMap<>();
    int found = 0;
    for (PairOutcome outcome : outcomes) {
      found += outcome.found().size();
      if (!outcome.missed().isEmpty()) {
        missed.put(outcome.pair().name(), outcome.missed());
      }
    }
    int expected = outcomes.stream().mapToInt(one -> one.pair().expected().size()).sum();
    System.out.printf(
        "%d pairs, %d of %d expected ids found, missed %s%n",
        outcomes.size(), found, expected, missed);

    assertThat(missed).isEmpty();
  }

  @Test
  void whatIsFoundIsGradedAsExpectedUnlessItsRuleSaysWhyNot() {
    Set<String> disagreed = new TreeSet<>();
    for (PairOutcome outcome : outcomes) {
      for (PairOutcome.Disagreement one : outcome.disagreements()) {
        disagreed.add(one.id());
        System.out.println("disagreed: " + outcome.pair().name() + ", " + one.line());
      }
    }

    assertThat(disagreed).isSubsetOf(GRADED_OTHERWISE);
    assertThat(GRADED_OTHERWISE).allMatch(Rules.catalogue()::has);
  }

  @Test
  void nothingBreaksWhereNothingIsExpected() {
    Set<String> surplus = new TreeSet<>();
    for (PairOutcome outcome : outcomes) {
      outcome
          .surplus()
          .forEach(
              change -> {
                surplus.add(outcome.pair().name());
                System.out.println(
                    "surplus: "
                        + outcome.pair().name()
                        + ", "
                        + change.rule().id()
                        + ": "
                        + change.subject()
                        + " "
                        + change.predicate());
              });
    }

    assertThat(surplus).isSubsetOf(SOMETHING_ALL_THE_SAME);
  }
}
