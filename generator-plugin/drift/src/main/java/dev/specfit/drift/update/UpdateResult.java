package dev.specfit.drift.update;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.DriftResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What bringing documents in came to.
 *
 * @param refused whether something was wrong, so that every file is as it was
 * @param diagnostics what was found
 * @param changed the documents whose content is another now, or would be after a dry run, as the
 *     lock names them
 * @param unchanged the documents that are what they were
 * @param drift what lies between the old and the new documents; null if there is nothing to compare
 */
public record UpdateResult(
    boolean refused,
    List<Diagnostic> diagnostics,
    List<String> changed,
    List<String> unchanged,
    @Nullable DriftResult drift) {
  public UpdateResult {
    diagnostics = List.copyOf(diagnostics);
    changed = List.copyOf(changed);
    unchanged = List.copyOf(unchanged);
  }

  static UpdateResult refused(List<Diagnostic> diagnostics) {
    return new UpdateResult(true, diagnostics, List.of(), List.of(), null);
  }
}
