package dev.specfit.drift.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import org.jspecify.annotations.Nullable;

/** All that is known, for programs; {@code docs/drift-report.schema.json} describes it. */
final class JsonReport {
  /** Raised when a field changes its meaning or goes away; new fields don't raise it. */
  private static final int FORMAT = 1;

  private JsonReport() {}

  static String render(DriftReport report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT);
    root.put("client", report.client());
    root.set("base", state(report.base()));
    root.set("revision", state(report.revision()));
    root.set("summary", summary(report));
    ArrayNode changes = root.putArray("changes");
    report.changes().forEach(judged -> changes.add(change(judged)));
    return JsonText.of(root);
  }

  private static ObjectNode state(DriftReport.State state) {
    return object().put("name", state.name()).put("version", state.version());
  }

  private static ObjectNode summary(DriftReport report) {
    Tally tally = Tally.of(report);
    ObjectNode summary = object();
    summary.put("bump", Graded.lower(report.bump()));
    summary.put("fails", report.fails());
    summary.put("changes", tally.all());
    ObjectNode levels = summary.putObject("levels");
    for (Level level : Level.values()) {
      levels.put(Graded.lower(level), tally.level(level));
    }
    ObjectNode verdicts = summary.putObject("verdicts");
    for (String side : Graded.sides(Verdicts.COMPATIBLE).keySet()) {
      ObjectNode counts = verdicts.putObject(side);
      for (Verdict verdict : Verdict.values()) {
        counts.put(
            Graded.lower(verdict),
            tally.graded(verdict, change -> Graded.sides(change.verdicts()).get(side)));
      }
    }
    if (tally.usageIsKnown()) {
      summary.put("used", tally.used(change -> true));
    } else {
      summary.putNull("used");
    }
    return summary;
  }

  private static ObjectNode change(Judged judged) {
    Change change = judged.change();
    ObjectNode node = object();
    node.put("rule", change.rule().id());
    node.put("area", change.rule().area());
    node.put("direction", Graded.lower(change.rule().direction()));
    node.put("title", change.rule().title());
    ObjectNode verdicts = node.putObject("verdicts");
    Graded.sides(change.verdicts())
        .forEach((side, verdict) -> verdicts.put(side, Graded.lower(verdict)));
    node.put("level", Graded.lower(judged.level()));
    node.put("reason", judged.reason());
    node.put("message", change.message());
    node.set("base", site(change.base()));
    node.set("revision", site(change.revision()));
    ArrayNode operations = node.putArray("operations");
    change.operations().forEach(operations::add);
    ArrayNode members = node.putArray("members");
    change.members().forEach(member -> members.add(member(member)));
    node.put("used", change.used());
    node.put("fingerprint", change.fingerprint());
    return node;
  }

  private static @Nullable ObjectNode site(@Nullable Site site) {
    if (site == null) {
      return null;
    }
    return object()
        .put("document", site.document())
        .put("pointer", site.pointer().toString())
        .put("file", site.place().file())
        .put("line", site.place().line())
        .put("column", site.place().column());
  }

  private static ObjectNode member(JavaChange member) {
    return object()
        .put("type", member.type())
        .put("member", member.member())
        .put("what", member.what())
        .put("source", Graded.lower(member.source()))
        .put("binary", Graded.lower(member.binary()));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
