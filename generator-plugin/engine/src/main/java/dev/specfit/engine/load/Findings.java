package dev.specfit.engine.load;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what the stages find; the same finding at the same place is kept once. */
public final class Findings {
  private final List<Findings> earlier = new ArrayList<>();
  private Set<Diagnostic> found = new LinkedHashSet<>();

  /** Notes something at a node's place. */
  public void add(DiagnosticId id, String message, SpecNode where) {
    found.add(Diagnostic.of(id, oneLine(message), where));
  }

  /** Notes something that was found elsewhere. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Notes something that has no place in a document. */
  public void add(DiagnosticId id, String message) {
    found.add(Diagnostic.of(id, oneLine(message)));
  }

  /**
   * A place for what another thread finds meanwhile: it comes behind what was found so far, and
   * before whatever is found here from now on.
   */
  public Findings aside() {
    Findings before = new Findings();
    before.found = found;
    found = new LinkedHashSet<>();
    Findings aside = new Findings();
    earlier.add(before);
    earlier.add(aside);
    return aside;
  }

  /** What was found, in the order it was met. */
  public List<Diagnostic> toList() {
    return List.copyOf(all());
  }

  private Set<Diagnostic> all() {
    Set<Diagnostic> all = new LinkedHashSet<>();
    earlier.forEach(part -> all.addAll(part.all()));
    all.addAll(found);
    return all;
  }

  /** Vendor text may hold line ends and control characters; a diagnostic is one line. */
  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ");
  }
}
