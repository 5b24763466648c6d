package dev.specfit.drift.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Direction;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Traits;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import dev.specfit.engine.naming.NamesFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final Verdict GOOD = Verdict.COMPATIBLE;
  private static final Verdict BAD = Verdict.BREAKING;

  /** A real rule, so that policies may name it. */
  private static final String REMOVED = "response-property-max-length-increased";

  @TempDir private Path folder;

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "BREAKING, COMPATIBLE, COMPATIBLE, wire, ERROR",
    "BREAKING, COMPATIBLE, COMPATIBLE, 'source,binary', WARNING",
    "COMPATIBLE, BREAKING, COMPATIBLE, 'wire,source', ERROR",
    "COMPATIBLE, COMPATIBLE, BREAKING, binary, ERROR",
    "BREAKING, BREAKING, BREAKING, none, WARNING",
    "CAUTION, COMPATIBLE, COMPATIBLE, wire, WARNING",
    "COMPATIBLE, COMPATIBLE, COMPATIBLE, wire, INFO"
  })
  void whatBreaksFromASideThatMattersFails(
      Verdict wire, Verdict source, Verdict binary, String failOn, Level expected) {
    Policy policy = policy(Side.parse(List.of(failOn.split(","))));

    assertThat(levels(policy, change("/paths/~1pets", new Verdicts(wire, source, binary), null)))
        .containsExactly(expected);
  }

  @Test
  void theFirstEntryThatFitsDecides() throws Exception {
    PolicyFile file =
        read(
            """
            failOn: [wire]
            rules:
              - rule: response-*
                pointer: /paths/~1pets
                level: ignore
                reason: Nobody reads them.
                expires: 2026-06-30
              - {rule: "response-property-*", level: error}
            """);
    Set<Side> sides = Objects.requireNonNull(file.failOn());
    Policy policy = new Policy(file.rules(), sides, false, Baseline.EMPTY);

    Judgement judgement =
        policy.judge(
            result(
                change("/paths/~1pets/get", all(BAD), null),
                change("/paths/~1petshops", all(GOOD), null)),
            TODAY);

    assertThat(judgement.report().changes())
        .extracting(Judged::level, Judged::reason)
        .containsExactly(tuple(Level.IGNORED, "Nobody reads them."), tuple(Level.ERROR, null));
    assertThat(judgement.diagnostics()).isEmpty();
    assertThat(sides).containsExactly(Side.WIRE);
  }

  @Test
  void whatIsIgnoredFailsAgainWhenThatHasExpired() throws Exception {
    List<PolicyRule> rules =
        read("""
                rules:
                  - rule: "*"
                    pointer: "#"
                    level: ignore
                    reason: Later.
                    expires: 2026-06-29
                  - rule: "*"
                    pointer: /paths/~1dogs
                    level: ignore
                    reason: Never.
                    expires: 2026-12-31
                """)
            .rules();

    Judgement judgement =
        new Policy(rules, Side.all(), false, Baseline.EMPTY)
            .judge(result(change("/paths/~1pets", all(BAD), null)), TODAY);

    assertThat(judgement.report().fails()).isTrue();
    assertThat(judgement.diagnostics().stream().map(Diagnostic::format))
        .containsExactly(
            "[WARNING] expired-policy: `* at #` expired on 2026-06-29 and no longer applies; deal"
                + " with the change, or say why it may wait (policy.yaml:2:5)",
            "[WARNING] unused-policy: `* at /paths/~1dogs` fits no change; remove it"
                + " (policy.yaml:7:5)");
  }

  @Test
  void whatIsWrongWithAPolicyIsNamedWithItsPlace() throws Exception {
    read(
        """
        failOn: wires
        rule: []
        rules:
          - {rule: %s, level: ignore, pointer: /a, expires: 2026-01-01}
          - {rule: %1$s, level: ignore, pointer: /a, reason: So.}
          - {rule: %1$s, level: ignore, reason: So., expires: 2026-01-01}
          - {rule: %1$s, level: off}
          - {rule: response-property-max-lenght-increased, level: error}
          - {rule: %1$s, level: error, pointer: a}
          - {rule: %1$s, level: error, expires: soon}
          - {level: error}
          - 7
        """
            .formatted(REMOVED));

    assertThat(diagnostics.stream().map(Diagnostic::format))
        .containsExactlyInAnyOrder(
            "[ERROR] invalid-policy: `wires` is no side; write some of `wire`, `source`, `binary`,"
                + " or `none` (policy.yaml:1:9)",
            "[ERROR] invalid-policy: `rule` is not known here; did you mean `rules`? (policy.yaml:2:1)",
            "[ERROR] invalid-policy: `%s` is ignored without a `reason`; say why (policy.yaml:4:5)"
                .formatted(REMOVED),
            "[ERROR] invalid-policy: `%s` is ignored without a date; write `expires`, the last day on which it is (policy.yaml:5:5)"
                .formatted(REMOVED),
            "[ERROR] invalid-policy: `%s` is ignored without a place; write `pointer`, a JSON pointer such as `/paths/~1pets`, or `#` (policy.yaml:6:5)"
                .formatted(REMOVED),
            "[ERROR] invalid-policy: `off` is no level; write `error`, `warn` or `ignore` (policy.yaml:7:5)",
            "[ERROR] unknown-rule: `response-property-max-lenght-increased` is not a rule; did you"
                + " mean `response-property-max-length-increased`? (policy.yaml:8:5)",
            "[ERROR] invalid-policy: a JSON pointer starts with `/`, found `a` (policy.yaml:9:5)",
            "[ERROR] invalid-policy: `soon` is not a date such as `2026-12-31` (policy.yaml:10:5)",
            "[ERROR] invalid-policy: an entry has no `rule`; name one, or `*` for all (policy.yaml:11:5)",
            "[ERROR] invalid-policy: expected an object, found a number (policy.yaml:12:5)");
  }

  @Test
  void whatTheBaselineListsDoesNotFail() throws Exception {
    Change known = change("/paths/~1pets", all(BAD), null);
    Change gone = change("/paths/~1dogs", all(BAD), null);
    Change fresh = change("/paths/~1cats", all(BAD), null);
    Path file = folder.resolve("baseline.json");
    Files.writeString(file, Baseline.of(List.of(known, gone)).toJson());
    Baseline baseline = Baseline.read(file, folder, diagnostics::add);

    Judgement judgement =
        new Policy(List.of(), Side.all(), false, baseline).judge(result(known, fresh), TODAY);

    assertThat(judgement.report().changes())
        .extracting(Judged::level)
        .containsExactly(Level.IGNORED, Level.ERROR);
    assertThat(judgement.diagnostics().stream().map(Diagnostic::format))
        .containsExactly(
            "[WARNING] stale-baseline: `%s` (%s: a property is gone) doesn't occur any more; write the baseline again"
                .formatted(gone.fingerprint(), REMOVED));
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void onlyWhatIsUsedFailsWhereThatIsAskedFor() {
    Policy policy = new Policy(List.of(), Side.all(), true, Baseline.EMPTY);

    assertThat(
            levels(
                policy,
                change("/paths/~1a", all(BAD), true),
                change("/paths/~1b", all(BAD), false),
                change("/paths/~1c", all(BAD), null)))
        .containsExactly(Level.ERROR, Level.WARNING, Level.ERROR);
  }

  private PolicyFile read(String yaml) throws Exception {
    Path file = folder.resolve("policy.yaml");
    Files.writeString(file, yaml);
    return PolicyFile.read(file, folder, diagnostics::add);
  }

  private static Policy policy(Set<Side> failOn) {
    return new Policy(List.of(), failOn, false, Baseline.EMPTY);
  }

  private static List<Level> levels(Policy policy, Change... changes) {
    return policy.judge(result(changes), TODAY).report().changes().stream()
        .map(Judged::level)
        .toList();
  }

  private static DriftResult result(Change... changes) {
    DriftReport.State state = new DriftReport.State("pets.yaml", "1");
    return new DriftResult(
        false,
        List.of(),
        "PetsClient",
        state,
        state,
        List.of(changes),
        Bump.MAJOR,
        NamesFile.EMPTY);
  }

  private static Verdicts all(Verdict verdict) {
    return new Verdicts(verdict, verdict, verdict);
  }

  private static Change change(String pointer, Verdicts verdicts, @Nullable Boolean used) {
    Rule rule = new Rule(REMOVED, "schema", Direction.RESPONSE, BAD, "", "", Traits.PLAIN);
    Site site = new Site("pets", JsonPointer.parse(pointer), new Place("pets.yaml", 1, 1));
    return new Change(rule, verdicts, "a property is gone", site, null, List.of(), List.of(), used);
  }
}
