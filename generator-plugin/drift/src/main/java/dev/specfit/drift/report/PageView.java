package dev.specfit.drift.report;

import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the template of the HTML report is given: texts that can be seen, not yet escaped. */
record PageView(
    String client,
    String headline,
    String base,
    String revision,
    String advice,
    boolean fails,
    String build,
    List<Tile> tiles,
    List<Operation> operations,
    boolean usageIsKnown,
    List<SectionView> sections,
    String style,
    String styleHash,
    String script,
    String scriptHash) {
  /** How long a text of a document can get in a page. */
  static final int LIMIT = 2_000;

  /** The page's own style and script, and by what its policy knows them. */
  record Own(String style, String styleHash, String script, String scriptHash) {}

  /** A verdict, how many changes have it, and whether they are shown at first. */
  record Tile(String name, String title, String count, boolean on) {}

  /** An operation to choose. */
  record Operation(String index, String title) {}

  /** Changes that are equally bad. */
  record SectionView(String name, String title, String count, List<GroupView> groups) {}

  /** Changes of one topic. */
  record GroupView(String title, List<ChangeView> changes) {}

  static PageView of(DriftReport report, Own own) {
    Tally tally = Tally.of(report);
    long errors = tally.level(Level.ERROR);
    List<String> operations = operations(report);
    Map<String, Integer> indexes = new HashMap<>();
    operations.forEach(operation -> indexes.put(operation, indexes.size()));
    return new PageView(
        Visible.of(report.client(), LIMIT),
        Counted.changes(tally.worst(Verdict.BREAKING)).replace(" change", " breaking change"),
        StateName.of(report.base(), LIMIT),
        StateName.of(report.revision(), LIMIT),
        ReleaseAdvice.brief(report.bump()),
        report.fails(),
        errors == 0 ? "passes" : "fails, by " + Counted.changes(errors),
        tiles(tally),
        operations.stream()
            .map(name -> new Operation(String.valueOf(indexes.get(name)), Visible.of(name, LIMIT)))
            .toList(),
        tally.usageIsKnown(),
        Section.of(report).stream().map(section -> section(section, indexes)).toList(),
        own.style(),
        own.styleHash(),
        own.script(),
        own.scriptHash());
  }

  private static List<Tile> tiles(Tally tally) {
    return Stream.of(Section.Kind.values())
        .map(
            kind ->
                new Tile(
                    Graded.lower(kind),
                    kind.title(),
                    Counted.number(count(tally, kind)),
                    kind != Section.Kind.IGNORED))
        .toList();
  }

  private static long count(Tally tally, Section.Kind kind) {
    return switch (kind) {
      case BREAKING -> tally.worst(Verdict.BREAKING);
      case CAUTION -> tally.worst(Verdict.CAUTION);
      case COMPATIBLE -> tally.worst(Verdict.COMPATIBLE);
      case IGNORED -> tally.level(Level.IGNORED);
    };
  }

  /** By path, then by method, as people look for them. */
  private static List<String> operations(DriftReport report) {
    return report.changes().stream()
        .map(Judged::change)
        .map(Change::operations)
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(PageView::path).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String path(String operation) {
    return operation.substring(operation.indexOf(' ') + 1);
  }

  private static SectionView section(Section section, Map<String, Integer> operations) {
    return new SectionView(
        Graded.lower(section.kind()),
        section.kind().title(),
        Counted.number(section.size()),
        section.groups().stream().map(group -> group(group, operations)).toList());
  }

  private static GroupView group(Section.Group group, Map<String, Integer> operations) {
    return new GroupView(
        Visible.of(group.title(), LIMIT),
        group.changes().stream().map(judged -> ChangeView.of(judged, operations)).toList());
  }
}
