package dev.specfit.drift.policy;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Quoted;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a project makes of changes. The first entry that fits a change decides; where none does, a
 * change that breaks callers from one of the sides of {@code failOn} is an error.
 *
 * @param rules entries, the first that fits decides
 * @param failOn the sides from which a breaking change is an error
 * @param onlyUsed whether a change that callers' code doesn't use can't be an error
 * @param baseline changes that are ignored because they were there before
 */
public record Policy(
    List<PolicyRule> rules, Set<Side> failOn, boolean onlyUsed, Baseline baseline) {
  /** Whatever breaks callers from any side is an error. */
  public static final Policy STRICT = new Policy(List.of(), Side.all(), false, Baseline.EMPTY);

  public Policy {
    rules = List.copyOf(rules);
    failOn = Set.copyOf(failOn);
  }

  /** Grades the changes of a comparison as on a certain day. */
  public Judgement judge(DriftResult result, LocalDate today) {
    Set<PolicyRule> used = new HashSet<>();
    List<Judged> judged = new ArrayList<>();
    for (Change change : result.changes()) {
      if (isAskedFor(change)) {
        judged.add(judge(change, today, used));
      }
    }
    DriftReport report =
        new DriftReport(result.client(), result.base(), result.revision(), judged, result.bump());
    List<Diagnostic> diagnostics = new ArrayList<>();
    rules.forEach(rule -> about(rule, used.contains(rule), today, diagnostics));
    stale(result.changes(), diagnostics);
    return new Judgement(report, diagnostics);
  }

  private Judged judge(Change change, LocalDate today, Set<PolicyRule> used) {
    for (PolicyRule rule : rules) {
      if (rule.fits(change)) {
        used.add(rule);
        if (!rule.isExpired(today)) {
          return limited(new Judged(change, rule.level(), rule.reason()));
        }
      }
    }
    return limited(new Judged(change, level(change), null));
  }

  /** A vendor's habit, with versions say, is no change; who wants to hear of it names the rule. */
  private boolean isAskedFor(Change change) {
    Rule kind = change.rule();
    return !kind.traits().optIn() || rules.stream().anyMatch(rule -> rule.rule().equals(kind.id()));
  }

  private Level level(Change change) {
    boolean fails =
        failOn.stream().anyMatch(side -> side.of(change.verdicts()) == Verdict.BREAKING);
    if (fails) {
      return Level.ERROR;
    }
    return change.verdicts().worst() == Verdict.COMPATIBLE ? Level.INFO : Level.WARNING;
  }

  /** What the baseline lists, and what nobody uses, fails no build. */
  private Judged limited(Judged judged) {
    if (judged.level() != Level.IGNORED && baseline.lists(judged.change())) {
      return new Judged(judged.change(), Level.IGNORED, "listed in the baseline");
    }
    if (judged.level() == Level.ERROR && onlyUsed && Boolean.FALSE.equals(judged.change().used())) {
      return new Judged(judged.change(), Level.WARNING, "your code doesn't use it");
    }
    return judged;
  }

  private static void about(
      PolicyRule rule, boolean used, LocalDate today, List<Diagnostic> diagnostics) {
    if (rule.isExpired(today)) {
      diagnostics.add(
          RuleForm.diagnostic(
              PolicyDiagnostic.EXPIRED_POLICY,
              Quoted.of(rule.shown())
                  + " expired on "
                  + rule.expires()
                  + " and no longer applies; deal with the change, or say why it may wait",
              rule.place()));
    } else if (!used && rule.level() == Level.IGNORED) {
      diagnostics.add(
          RuleForm.diagnostic(
              PolicyDiagnostic.UNUSED_POLICY,
              Quoted.of(rule.shown()) + " fits no change; remove it",
              rule.place()));
    }
  }

  private void stale(Collection<Change> changes, List<Diagnostic> diagnostics) {
    Set<String> there = new HashSet<>();
    changes.forEach(change -> there.add(change.fingerprint()));
    baseline
        .changes()
        .forEach(
            (fingerprint, line) -> {
              if (!there.contains(fingerprint)) {
                diagnostics.add(
                    Diagnostic.of(
                        PolicyDiagnostic.STALE_BASELINE,
                        Quoted.of(fingerprint)
                            + " ("
                            + Quoted.plain(line)
                            + ") doesn't occur any more; write the baseline again"));
              }
            });
  }
}
