package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.WireChange;
import java.util.List;

/** Compares two states of an API, tree against tree. */
public final class DriftWalk {
  private DriftWalk() {}

  /**
   * All changes between two states, in document order.
   *
   * @param base the documents that callers have: loaded, overlays and selection applied
   * @param revision the new state, likewise
   */
  public static List<WireChange> compare(
      List<SpecDocument> base, List<SpecDocument> revision, WalkOptions options) {
    return List.of();
  }
}
