package dev.specfit.drift.change;

import java.util.List;

/**
 * What lies between two states of an API, judged; what every report is made from.
 *
 * @param client the client's name, such as {@code TelnyxClient}
 * @param base the state callers have
 * @param revision the state that is new
 * @param changes worst first, then in document order; ignored ones too
 * @param bump which part of the client's version the changes ask to be raised
 */
public record DriftReport(
    String client, State base, State revision, List<Judged> changes, Bump bump) {
  public DriftReport {
    changes = List.copyOf(changes);
  }

  /**
   * One of the two states.
   *
   * @param name what it was read from, as the user named it
   * @param version the vendor's version, or empty
   */
  public record State(String name, String version) {}

  /** Whether a change fails the build. */
  public boolean fails() {
    return changes.stream().anyMatch(c -> c.level() == Judged.Level.ERROR);
  }
}
