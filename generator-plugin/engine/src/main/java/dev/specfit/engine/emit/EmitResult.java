package dev.specfit.engine.emit;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.write.GeneratedFile;
import java.util.List;

/**
 * A client's files.
 *
 * @param files sorted by path
 * @param diagnostics what couldn't be written as the document has it, in a stable order
 */
public record EmitResult(List<GeneratedFile> files, List<Diagnostic> diagnostics) {
  public EmitResult {
    files = List.copyOf(files);
    diagnostics = List.copyOf(diagnostics);
  }
}
