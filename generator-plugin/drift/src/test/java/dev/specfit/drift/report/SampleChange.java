package dev.specfit.drift.report;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Direction;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Rule;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Traits;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds one judged change of a sample report. */
final class SampleChange {
  private final String rule;
  private final String message;
  private String title = "Something has changed";
  private String rationale = "Callers may rely on it.";
  private Verdicts verdicts = Verdicts.COMPATIBLE;
  private @Nullable Site base;
  private @Nullable Site revision;
  private List<String> operations = List.of();
  private List<JavaChange> members = List.of();
  private @Nullable Boolean used;

  private SampleChange(String rule, String message) {
    this.rule = rule;
    this.message = message;
  }

  static SampleChange of(String rule, String message) {
    return new SampleChange(rule, message);
  }

  SampleChange because(String ruleTitle, String ruleRationale) {
    title = ruleTitle;
    rationale = ruleRationale;
    return this;
  }

  SampleChange verdicts(Verdict wire, Verdict source, Verdict binary) {
    verdicts = new Verdicts(wire, source, binary);
    return this;
  }

  SampleChange from(String file, int line, String pointer) {
    base = site(file, line, pointer);
    return this;
  }

  SampleChange to(String file, int line, String pointer) {
    revision = site(file, line, pointer);
    return this;
  }

  SampleChange operations(String... all) {
    operations = List.of(all);
    return this;
  }

  SampleChange members(JavaChange... all) {
    members = List.of(all);
    return this;
  }

  SampleChange used(boolean isUsed) {
    used = isUsed;
    return this;
  }

  Judged judged(Level level, @Nullable String reason) {
    Rule kind =
        new Rule(
            rule, "schema", Direction.RESPONSE, verdicts.wire(), title, rationale, Traits.PLAIN);
    Change change = new Change(kind, verdicts, message, base, revision, operations, members, used);
    return new Judged(change, level, reason);
  }

  private static Site site(String file, int line, String pointer) {
    return new Site("connections", JsonPointer.parse(pointer), new Place(file, line, 7));
  }
}
