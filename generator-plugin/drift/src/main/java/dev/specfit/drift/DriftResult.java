package dev.specfit.drift;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.engine.naming.NamesFile;
import java.util.List;

/**
 * What lies between two states, not yet judged by a policy.
 *
 * @param refused whether one of them can't be read; then there are no changes and the diagnostics
 *     say why
 * @param diagnostics what is wrong with either state, or worth knowing, the base's first
 * @param client the client's name, such as {@code TelnyxClient}
 * @param base the state callers have
 * @param revision the new state
 * @param changes worst first, then in document order
 * @param bump which part of the client's version the changes ask to be raised
 * @param names the names file with which the revision's client is the one that was compared; to be
 *     written when the revision takes the base's place
 */
public record DriftResult(
    boolean refused,
    List<Diagnostic> diagnostics,
    String client,
    DriftReport.State base,
    DriftReport.State revision,
    List<Change> changes,
    Bump bump,
    NamesFile names) {
  public DriftResult {
    diagnostics = List.copyOf(diagnostics);
    changes = List.copyOf(changes);
  }
}
