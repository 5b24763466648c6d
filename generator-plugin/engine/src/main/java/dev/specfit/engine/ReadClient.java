package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecDocument;
import dev.specfit.engine.ir.IrApi;
import dev.specfit.engine.naming.NamesFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a client, loaded and understood, not yet named.
 *
 * @param documents as they were written, with only the operations that are selected; empty if none
 *     could be loaded
 * @param api what they say; null if none could be loaded, and whole only as far as there is no
 *     error among the diagnostics
 * @param pins what the names file says; nothing where there is none
 * @param diagnostics what was found so far, in order
 */
public record ReadClient(
    List<SpecDocument> documents,
    @Nullable IrApi api,
    NamesFile pins,
    List<Diagnostic> diagnostics) {
  public ReadClient {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether a client can't be made of it. */
  public boolean hasErrors() {
    return api == null || diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
