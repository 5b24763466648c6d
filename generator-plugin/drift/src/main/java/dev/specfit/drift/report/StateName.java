package dev.specfit.drift.report;

import dev.specfit.drift.change.DriftReport.State;

/** A state of a document in one line. */
final class StateName {
  private StateName() {}

  /** {@code sip.yaml (2.1.0)}; without the brackets if the vendor gave no version. */
  static String of(State state, int limit) {
    String version = state.version().isEmpty() ? "" : " (" + state.version() + ")";
    return Visible.of(state.name() + version, limit);
  }
}
