package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import java.util.List;

/**
 * What pinning came to.
 *
 * @param refused whether something was wrong, so that nothing was written
 * @param diagnostics what was found
 * @param summary a sentence about what was written; empty where it was refused
 */
public record PinResult(boolean refused, List<Diagnostic> diagnostics, String summary) {
  public PinResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
