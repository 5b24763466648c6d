package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import org.jspecify.annotations.Nullable;

/** Compares what vendors promise of operations. */
final class StabilityWalk {
  private static final String INVALID = "api-invalid-stability-level";

  private final Findings findings;

  StabilityWalk(Walk walk) {
    this.findings = walk.findings();
  }

  void compare(Subject subject, SpecObject before, SpecObject after) {
    Stability was = Stability.of(before);
    Stability is = Stability.of(after);
    if (was == null) {
      gone(subject, before);
    }
    if (is == null) {
      findings.added(INVALID, subject, level(after), invalid(after));
    }
    if (was == null || is == null || was == is) {
      return;
    }
    String predicate = "is `" + is.word() + "` now, `" + was.word() + "` before";
    boolean less = is.compareTo(was) < 0;
    findings.changed(
        less ? "api-stability-decreased" : "api-stability-increased",
        subject,
        level(before),
        level(after),
        predicate);
  }

  /** Tells of a level that nobody can read, of an operation that may be gone. */
  void gone(Subject subject, SpecObject before) {
    if (Stability.of(before) == null) {
      findings.gone(INVALID, subject, level(before), invalid(before));
    }
  }

  private static String invalid(SpecObject node) {
    String text = Nodes.text(node, Stability.EXTENSION);
    return "has a stability that is none of draft, alpha, beta and stable"
        + (text == null ? "" : ", `" + text + "`");
  }

  private static SpecNode level(SpecObject operation) {
    @Nullable SpecNode level = operation.get(Stability.EXTENSION);
    return level == null ? operation : level;
  }
}
