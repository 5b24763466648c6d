package dev.specfit.drift.report;

import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import dev.specfit.drift.change.Judged.Level;
import dev.specfit.drift.change.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The changes that are equally bad, in groups of what they are about.
 *
 * @param kind how bad they are
 * @param groups in the report's order of the first change of each
 */
record Section(Kind kind, List<Group> groups) {
  /** How bad the changes of a section are. */
  enum Kind {
    BREAKING,
    CAUTION,
    COMPATIBLE,
    IGNORED;

    static Kind of(Judged judged) {
      return judged.level() == Level.IGNORED ? IGNORED : of(judged.change().verdicts().worst());
    }

    private static Kind of(Verdict verdict) {
      return switch (verdict) {
        case BREAKING -> BREAKING;
        case CAUTION -> CAUTION;
        case COMPATIBLE -> COMPATIBLE;
      };
    }

    String title() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Changes of one operation, type or document.
   *
   * @param title the operation, the type's simple name, or the document's name
   * @param changes in the report's order
   */
  record Group(String title, List<Judged> changes) {}

  int size() {
    return groups.stream().mapToInt(group -> group.changes().size()).sum();
  }

  /** The changes of all groups, in order. */
  List<Judged> changes() {
    return groups.stream().flatMap(group -> group.changes().stream()).toList();
  }

  /** The sections of a report, worst first; none is empty. */
  static List<Section> of(DriftReport report) {
    List<Section> sections = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, List<Judged>> groups = new LinkedHashMap<>();
      for (Judged judged : report.changes()) {
        if (Kind.of(judged) == kind) {
          groups.computeIfAbsent(Topic.of(judged.change()), t -> new ArrayList<>()).add(judged);
        }
      }
      if (!groups.isEmpty()) {
        sections.add(new Section(kind, inOrder(groups)));
      }
    }
    return sections;
  }

  private static List<Group> inOrder(Map<String, List<Judged>> groups) {
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }
}
