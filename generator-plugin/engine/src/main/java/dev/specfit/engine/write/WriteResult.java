package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * What writing did. Where a diagnostic is an error nothing was changed.
 *
 * @param written files new or changed, sorted
 * @param unchanged files that were already as they should be, not touched, sorted
 * @param removed files that Specfit had made and that are no longer generated, sorted
 * @param digests the SHA-256 of each file that is written or unchanged, by its path
 * @param diagnostics what was wrong
 */
public record WriteResult(
    List<String> written,
    List<String> unchanged,
    List<String> removed,
    Map<String, String> digests,
    List<Diagnostic> diagnostics) {
  public WriteResult {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
    digests = Map.copyOf(digests);
    diagnostics = List.copyOf(diagnostics);
  }

  static WriteResult refused(List<Diagnostic> diagnostics) {
    return new WriteResult(List.of(), List.of(), List.of(), Map.of(), diagnostics);
  }
}
