package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A comment for a pull request: what breaks in a table, the rest folded. */
final class MarkdownReport {
  /** GitHub takes 65,536 characters; the rest is for what a workflow puts around the report. */
  static final int LIMIT = 60_000;

  /** Room for the lines that say what was left out, and that close what is open. */
  private static final int RESERVE = 1_000;

  private static final int MESSAGE_LIMIT = 300;
  private static final int NAME_LIMIT = 120;

  private final DriftReport report;
  private final Tally tally;
  private final StringBuilder out = new StringBuilder();

  private MarkdownReport(DriftReport report) {
    this.report = report;
    this.tally = Tally.of(report);
  }

  static String render(DriftReport report) {
    return new MarkdownReport(report).all();
  }

  private String all() {
    headline();
    for (Section section : Section.of(report)) {
      if (section.kind() == Section.Kind.BREAKING) {
        table(section);
      } else {
        folded(section);
      }
    }
    return out.toString();
  }

  /** The comment lets a workflow find what it wrote before. */
  private void headline() {
    long breaking = tally.worst(Verdict.BREAKING);
    String what =
        breaking > 0
            ? Counted.number(breaking) + " breaking " + (breaking == 1 ? "change" : "changes")
            : tally.shown() == 0 ? "no changes" : "nothing breaks";
    line("<!-- specfit:drift -->");
    line("### " + MarkdownText.code(report.client(), NAME_LIMIT) + ": " + what);
    line("");
    line(state(report.base()) + " → " + state(report.revision()));
    line("");
    line(counts());
    line("");
    line(ReleaseAdvice.of(report.bump()));
  }

  private static String state(DriftReport.State state) {
    String name = MarkdownText.code(state.name(), NAME_LIMIT);
    return state.version().isEmpty()
        ? name
        : name + " (" + MarkdownText.code(state.version(), NAME_LIMIT) + ")";
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : List.of(Verdict.BREAKING, Verdict.CAUTION, Verdict.COMPATIBLE)) {
      String count = Counted.number(tally.worst(verdict)) + " " + Graded.lower(verdict);
      long used = tally.used(change -> change.verdicts().worst() == verdict);
      String use = tally.usageIsKnown() ? " (" + Counted.number(used) + " used by your code)" : "";
      counts.add((verdict == Verdict.BREAKING ? "**" + count + "**" : count) + use);
    }
    counts.add(Counted.number(tally.level(Level.IGNORED)) + " ignored");
    long errors = tally.level(Level.ERROR);
    String fail = (errors == 1 ? " fails" : " fail") + " the build.**";
    String end = errors == 0 ? "" : " **" + Counted.changes(errors) + fail;
    return String.join(", ", counts) + "." + end;
  }

  private void table(Section section) {
    line("");
    line("| Breaking change | Wire | Source | Binary | Where |");
    line("| --- | --- | --- | --- | --- |");
    rows(section.changes().stream().map(this::row).toList());
  }

  private String row(Judged judged) {
    Change change = judged.change();
    String verdicts =
        Graded.sides(change.verdicts()).values().stream()
            .map(MarkdownReport::cell)
            .collect(Collectors.joining(" | "));
    return "| " + sentence(judged) + " | " + verdicts + " | " + where(change) + " |";
  }

  private static String cell(Verdict verdict) {
    return switch (verdict) {
      case BREAKING -> "**breaks**";
      case CAUTION -> "caution";
      case COMPATIBLE -> "ok";
    };
  }

  private void folded(Section section) {
    line("");
    String count = Counted.number(section.size());
    line("<details><summary>" + section.kind().title() + " (" + count + ")</summary>");
    line("");
    List<String> rows = new ArrayList<>();
    for (Section.Group group : section.groups()) {
      String topic = MarkdownText.code(group.title(), NAME_LIMIT);
      group.changes().forEach(judged -> rows.add(item(topic, judged)));
    }
    rows(rows);
    line("");
    line("</details>");
  }

  private String item(String topic, Judged judged) {
    Change change = judged.change();
    boolean plain = change.verdicts().worst() == Verdict.COMPATIBLE;
    String verdicts = plain ? "" : "; " + Graded.inWords(change.verdicts());
    return "- " + topic + ": " + sentence(judged) + " (" + where(change) + verdicts + ")";
  }

  private String sentence(Judged judged) {
    Change change = judged.change();
    StringBuilder sentence = new StringBuilder();
    sentence.append(MarkdownText.message(change.message(), MESSAGE_LIMIT));
    sentence.append(" · ").append(MarkdownText.code(change.rule().id(), NAME_LIMIT));
    if (Tally.isUsed(change)) {
      sentence.append(" · **used by your code**");
    }
    if (judged.level() == Level.ERROR) {
      sentence.append(" · **fails the build**");
    }
    if (judged.reason() != null) {
      sentence.append(" · because: ").append(MarkdownText.message(judged.reason(), MESSAGE_LIMIT));
    }
    return sentence.toString();
  }

  private static String where(Change change) {
    return MarkdownText.code(
        change.site().place().file() + ":" + change.site().place().line(), NAME_LIMIT);
  }

  private void rows(List<String> rows) {
    int written = 0;
    while (written < rows.size() && fits(rows.get(written))) {
      line(rows.get(written++));
    }
    if (written < rows.size()) {
      line("");
      line("... and " + Counted.number(rows.size() - written) + " more.");
    }
  }

  private boolean fits(String row) {
    return out.length() + row.length() + RESERVE < LIMIT;
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
