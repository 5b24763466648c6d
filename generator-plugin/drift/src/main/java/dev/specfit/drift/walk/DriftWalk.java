package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.change.WireChange;
import java.util.List;

/**
 * Compares two states of an API, tree against tree.
 *
 * <p>It tolerates what is broken: a part that isn't what it has to be isn't there.
 */
public final class DriftWalk {
  private DriftWalk() {}

  /**
   * All changes between two states, in document order.
   *
   * <p>Documents are found again by name, a single one whatever it is called. Where one state is a
   * documentation page cut for one operation and the other a whole API, only that operation is
   * compared.
   *
   * @param base the documents that callers have: loaded, overlays and selection applied
   * @param revision the new state, likewise
   */
  public static List<WireChange> compare(
      List<SpecDocument> base, List<SpecDocument> revision, WalkOptions options) {
    return DocumentMatch.of(base, revision).stream()
        .flatMap(pair -> DocumentWalk.compare(pair, options.today()).stream())
        .toList();
  }
}
