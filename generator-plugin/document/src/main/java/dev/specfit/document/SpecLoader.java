package dev.specfit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Loads OpenAPI 3.0 and 3.1 documents: YAML, JSON, or documentation pages that hold one; overlays
 * applied; references checked, confined to the documents' root, and brought inside.
 *
 * <p>Nothing is fetched from a network. Whatever is wrong with the input is a diagnostic, never an
 * exception.
 */
public final class SpecLoader {
  private SpecLoader() {}

  /** Loads what a request names. */
  public static LoadResult load(SpecRequest request) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    FileReader reader = new FileReader(request, diagnostics::add);
    SourceFiles files = new SourceFiles(request, reader, diagnostics::add);
    List<LoadedFile> loaded = new DocumentReader(request, reader, diagnostics::add).read(files);
    List<SpecDocument> documents = new ArrayList<>();
    for (LoadedFile file : loaded) {
      documents.add(file.document());
    }
    if (loaded.isEmpty() && diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      diagnostics.add(
          Diagnostic.of(
              DocumentDiagnostic.NO_DOCUMENTS,
              "the sources hold no OpenAPI document; name a file or a folder that does"));
    }
    return new LoadResult(documents, diagnostics, List.copyOf(reader.files()));
  }
}
