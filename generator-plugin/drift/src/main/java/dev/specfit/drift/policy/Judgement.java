package dev.specfit.drift.policy;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.change.DriftReport;
import java.util.List;

/**
 * What a policy makes of the changes.
 *
 * @param report the changes with their levels
 * @param diagnostics what is worth knowing about the policy itself: entries that have expired or
 *     that fit nothing
 */
public record Judgement(DriftReport report, List<Diagnostic> diagnostics) {
  public Judgement {
    diagnostics = List.copyOf(diagnostics);
  }
}
