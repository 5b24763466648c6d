package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Verdict;
import java.util.List;

/** What somebody who runs the goal reads: the worst first, in groups, and what to make of it. */
public final class ConsoleReport {
  private static final int MESSAGE_LIMIT = 400;
  private static final int NAME_LIMIT = 120;
  private static final String INDENT = "           ";

  private final DriftReport report;
  private final Terminal terminal;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private ConsoleReport(DriftReport report, Terminal terminal) {
    this.report = report;
    this.terminal = terminal;
    this.paint = new Paint(terminal);
  }

  /** The report's lines, each ended with {@code \n}. */
  public static String render(DriftReport report, Terminal terminal) {
    return new ConsoleReport(report, terminal).all();
  }

  private String all() {
    line(paint.bold(Visible.of(report.client(), room())));
    line("  from  " + StateName.of(report.base(), room()));
    line("  to    " + StateName.of(report.revision(), room()));
    for (Section section : Section.of(report)) {
      if (section.kind() != Section.Kind.IGNORED) {
        section(section);
      }
    }
    line("");
    verdict();
    return out.toString();
  }

  private void section(Section section) {
    line("");
    String title = section.kind().name();
    line(painted(section.kind(), title) + "  " + Counted.changes(section.size()));
    int left = limit(section.kind());
    for (Section.Group group : section.groups()) {
      if (left > 0) {
        line("");
        line("  " + paint.bold(Visible.of(group.title(), room())));
        group.changes().stream().limit(left).forEach(this::change);
      }
      left -= group.changes().size();
    }
    if (left < 0) {
      line("");
      line("  ... and " + Counted.number(-left) + " more");
    }
  }

  private static int limit(Section.Kind kind) {
    return switch (kind) {
      case BREAKING -> 50;
      case CAUTION -> 20;
      case COMPATIBLE, IGNORED -> 10;
    };
  }

  private void change(Judged judged) {
    Change change = judged.change();
    List<String> message = WrappedText.lines(Visible.of(change.message(), MESSAGE_LIMIT), room());
    line("    " + level(judged.level()) + message.get(0));
    message.stream().skip(1).forEach(more -> line(INDENT + more));
    String use = Tally.isUsed(change) ? "; your code uses it" : "";
    faint(Graded.inWords(change.verdicts()) + use);
    String place = Visible.of(change.site().place().toString(), NAME_LIMIT);
    faint(change.rule().id() + " at " + place);
    if (judged.reason() != null) {
      faint("because: " + Visible.of(judged.reason(), MESSAGE_LIMIT));
    }
  }

  private String level(Judged.Level level) {
    return switch (level) {
      case ERROR -> paint.red("error") + "  ";
      case WARNING -> paint.yellow("warn") + "   ";
      case INFO, IGNORED -> "info   ";
    };
  }

  private void verdict() {
    Tally tally = Tally.of(report);
    long ignored = tally.level(Judged.Level.IGNORED);
    String counts = tally.shown() == 0 ? "No changes" : counts(tally);
    line(counts + (ignored == 0 ? "" : "; " + Counted.number(ignored) + " ignored") + ".");
    if (tally.usageIsKnown()) {
      long used = tally.used(change -> change.verdicts().worst() == Verdict.BREAKING);
      line("Of the breaking ones your code uses " + Counted.number(used) + ".");
    }
    if (report.fails()) {
      long errors = tally.level(Judged.Level.ERROR);
      line(paint.red(Counted.changes(errors)) + (errors == 1 ? " fails" : " fail") + " the build.");
    }
    line(ReleaseAdvice.of(report.bump()));
  }

  private String counts(Tally tally) {
    return painted(
            Section.Kind.BREAKING, Counted.number(tally.worst(Verdict.BREAKING)) + " breaking")
        + ", "
        + painted(Section.Kind.CAUTION, Counted.number(tally.worst(Verdict.CAUTION)) + " caution")
        + ", "
        + painted(
            Section.Kind.COMPATIBLE,
            Counted.number(tally.worst(Verdict.COMPATIBLE)) + " compatible");
  }

  private String painted(Section.Kind kind, String text) {
    return switch (kind) {
      case BREAKING -> paint.red(text);
      case CAUTION -> paint.yellow(text);
      case COMPATIBLE -> paint.green(text);
      case IGNORED -> paint.faint(text);
    };
  }

  private int room() {
    return terminal.width() - INDENT.length();
  }

  private void faint(String text) {
    WrappedText.lines(text, room()).forEach(line -> line(INDENT + paint.faint(line)));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
