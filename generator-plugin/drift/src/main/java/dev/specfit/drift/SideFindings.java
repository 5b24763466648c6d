package dev.specfit.drift;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was found on either side, each finding with a word for the side it is about. What is only
 * worth knowing is left out: it says how one document is read, not what has changed.
 */
final class SideFindings {
  private final List<Diagnostic> base = new ArrayList<>();
  private final List<Diagnostic> revision = new ArrayList<>();

  void add(List<Diagnostic> ofBase, List<Diagnostic> ofRevision) {
    Set<List<Object>> known = new HashSet<>();
    ofRevision.forEach(found -> known.add(same(found)));
    Set<List<Object>> twice = new HashSet<>();
    for (Diagnostic found : ofBase) {
      boolean both = known.contains(same(found));
      if (both) {
        twice.add(same(found));
      }
      add(base, both ? "base and revision" : "base", found);
    }
    for (Diagnostic found : ofRevision) {
      if (!twice.contains(same(found))) {
        add(revision, "revision", found);
      }
    }
  }

  /** Takes what concerns the comparison itself. */
  void addToBoth(List<Diagnostic> found) {
    base.addAll(found);
  }

  boolean hasErrors() {
    return all().stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }

  /** The base's first. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(base);
    all.addAll(revision);
    return List.copyOf(all);
  }

  /** A finding without its line: the same vendor's habit on both sides is one finding. */
  private static List<Object> same(Diagnostic found) {
    return List.of(found.id(), found.message(), String.valueOf(found.pointer()));
  }

  private static void add(List<Diagnostic> side, String word, Diagnostic found) {
    if (found.severity() != Severity.INFO) {
      side.add(
          new Diagnostic(
              found.id(),
              found.severity(),
              word + ": " + found.message(),
              found.pointer(),
              found.place()));
    }
  }
}
