package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What pinning and generating would change.
 *
 * @param refused whether something is wrong with the documents, so that it isn't known
 * @param diagnostics what was found
 * @param names what pinning would write into the names file; empty where it was refused
 * @param stale the files that generating would make, change or remove; none where nothing was
 *     generated yet
 */
public record FreshnessResult(
    boolean refused, List<Diagnostic> diagnostics, String names, List<Path> stale) {
  public FreshnessResult {
    diagnostics = List.copyOf(diagnostics);
    stale = List.copyOf(stale);
  }

  static FreshnessResult refused(List<Diagnostic> diagnostics) {
    return new FreshnessResult(true, diagnostics, "", List.of());
  }
}
