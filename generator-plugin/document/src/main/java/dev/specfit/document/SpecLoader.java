package dev.specfit.document;

import dev.specfit.document.reference.ConfinedFiles;
import dev.specfit.document.reference.ReferenceBundler;
import dev.specfit.document.reference.ReferenceCheck;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ConfinedFiles confined =
        new ConfinedFiles(root(request), request.limits(), reader, diagnostics::add);
    loaded.forEach(file -> confined.add(file.file(), file.document().root()));
    for (LoadedFile file : loaded) {
      SpecObject whole =
          ReferenceBundler.bundle(file, request.limits(), confined, diagnostics::add);
      ReferenceCheck.check(whole, diagnostics::add);
      documents.add(file.with(whole).document());
    }
    if (loaded.isEmpty() && diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      diagnostics.add(
          Diagnostic.of(
              DocumentDiagnostic.NO_DOCUMENTS,
              "the sources hold no OpenAPI document; name a file or a folder that does"));
    }
    return new LoadResult(documents, diagnostics, List.copyOf(reader.files()));
  }

  /** The folder of the first source, unless the request says otherwise. */
  private static Path root(SpecRequest request) {
    Path configured = request.root();
    if (configured != null) {
      return configured;
    }
    Path first = request.sources().isEmpty() ? Path.of("") : request.sources().get(0);
    Path absolute = first.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return Files.isDirectory(absolute) || folder == null ? absolute : folder;
  }
}
