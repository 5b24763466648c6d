package dev.specfit.engine.irbuild;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.engine.ir.IrApi;
import java.util.List;

/**
 * What was understood of the documents.
 *
 * @param api the API; whole as far as there is no error among the diagnostics
 * @param diagnostics what is wrong or worth knowing, in the order it was met
 */
public record ApiReadResult(IrApi api, List<Diagnostic> diagnostics) {
  public ApiReadResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is a diagnostic of severity ERROR. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
