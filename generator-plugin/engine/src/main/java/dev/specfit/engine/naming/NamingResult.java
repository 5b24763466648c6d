package dev.specfit.engine.naming;

import dev.specfit.document.Diagnostic;
import java.util.List;

/**
 * Every name, and what is worth knowing about them.
 *
 * @param named complete and free of collisions also where there are errors
 * @param diagnostics collisions, merge groups, pins that no longer hold, in a stable order
 */
public record NamingResult(NamedApi named, List<Diagnostic> diagnostics) {
  public NamingResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
