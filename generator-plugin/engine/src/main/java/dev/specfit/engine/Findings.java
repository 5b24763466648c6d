package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import java.util.ArrayList;
import java.util.List;

/** What the stages of one run found, in order; decides whether there is a next stage. */
final class Findings {
  private final boolean warningsStop;
  private final List<Diagnostic> all = new ArrayList<>();

  Findings(boolean warningsStop) {
    this.warningsStop = warningsStop;
  }

  /**
   * Takes what a whole stage found.
   *
   * @throws Refusal if that forbids going on
   */
  void endOfStage(List<Diagnostic> found) throws Refusal {
    all.addAll(found);
    if (all.stream().anyMatch(this::stops)) {
      throw new Refusal();
    }
  }

  /** Takes what was found, and goes on so that all that is wrong is told in one run. */
  void add(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /**
   * Takes what writing found; too late for a warning to stop it.
   *
   * @throws Refusal if there was an error, so that nothing was written
   */
  void endOfWriting(List<Diagnostic> found) throws Refusal {
    all.addAll(found);
    if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
      throw new Refusal();
    }
  }

  List<Diagnostic> all() {
    return List.copyOf(all);
  }

  /** All, and one more that ended the run. */
  List<Diagnostic> and(Diagnostic last) {
    all.add(last);
    return all();
  }

  private boolean stops(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.ERROR
        || (warningsStop && diagnostic.severity() == Severity.WARNING);
  }

  /** A stage found something that forbids going on; what it was is among the findings. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal() {
      super(null, null, false, false);
    }
  }
}
