package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.util.List;

/**
 * What writing did. Where a diagnostic is an error nothing was changed.
 *
 * @param written files new or changed, sorted
 * @param unchanged files that were already as they should be, not touched, sorted
 * @param removed files that Specfit had made and that are no longer generated, sorted
 * @param diagnostics what was wrong
 */
public record WriteResult(
    List<String> written,
    List<String> unchanged,
    List<String> removed,
    List<Diagnostic> diagnostics) {
  public WriteResult {
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
    diagnostics = List.copyOf(diagnostics);
  }

  static WriteResult refused(List<Diagnostic> diagnostics) {
    return new WriteResult(List.of(), List.of(), List.of(), diagnostics);
  }
}
