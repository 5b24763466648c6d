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
  /** Pairs whose documents don't say what their expectation speaks of: nothing is write-only. */
  private static final Set<String> NOT_THERE =
      Set.of(
          "ResponseWriteOnlyPropertyBecameOptionalCheck",
          "ResponseWriteOnlyPropertyBecameRequiredCheck");

  /** Rules whose verdict differs on purpose; their rationale, which is printed, says why. */
  private static final Set<String> GRADED_OTHERWISE =
      Set.of(
          // deprecated with no day, or none that can be read: no call fails
          "request-property-deprecated-sunset-missing",
          "response-property-deprecated-sunset-missing",
          "response-property-deprecated-sunset-invalid",
          // a part of an allOf that repeats what was said before
          "request-body-all-of-added",
          "request-property-all-of-added",
          // on what is read-only, and isn't sent
          "request-property-pattern-added",
          "request-property-pattern-changed",
          // the client keeps variants that it doesn't know
          "response-body-one-of-added",
          "response-property-one-of-added",
          "response-body-any-of-added",
          // below a not
          "request-property-max-length-decreased");

  /** Pairs without an expectation in which there is something all the same. */
  private static final Set<String> SOMETHING_ALL_THE_SAME =
      Set.of(
          // answers that followed a pattern no longer do
          "Breaking_DeletePatten",
          "Breaking_GeneralizedPattern",
          // answers that were never null may be
          "TypeCheckerSuppressedForNullOnly31",
          "ResponseTypeCheckerSuppressedForNullOnly31",
          // a property that callers could leave out has to be sent
          "Breaking_ReqBodyNewRequiredPropertyNew",
          // nothing was promised of an alpha operation, but who calls it is warned
          "Breaking_RemovedParameterForAlpha");

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

    assertThat(missed.keySet()).isSubsetOf(NOT_THERE);
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
