package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import java.util.List;

/**
 * What Specfit makes of the documents.
 *
 * @param refused whether something was wrong, so that there is nothing to tell
 * @param diagnostics what was found
 * @param text for people to read, lines ended by {@code \n}; empty where it was refused
 */
public record ExplainResult(boolean refused, List<Diagnostic> diagnostics, String text) {
  public ExplainResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
