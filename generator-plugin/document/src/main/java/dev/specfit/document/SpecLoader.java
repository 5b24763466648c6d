package dev.specfit.document;

import dev.specfit.document.overlay.Overlay;
import dev.specfit.document.overlay.OverlayReader;
import dev.specfit.document.overlay.Overlays;
import dev.specfit.document.reference.ConfinedFiles;
import dev.specfit.document.reference.ReferenceBundler;
import dev.specfit.document.reference.ReferenceCheck;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<LoadedFile> loaded =
        overlaid(
            new DocumentReader(request, reader, diagnostics::add).read(files),
            overlays(files, request.limits(), reader, diagnostics),
            request.limits(),
            diagnostics);
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

  private static List<Overlay> overlays(
      SourceFiles files, SpecLimits limits, FileReader reader, List<Diagnostic> diagnostics) {
    List<Overlay> overlays = new ArrayList<>();
    for (Path file : files.overlays()) {
      reader
          .read(file)
          .map(text -> SourceText.of(reader.name(file), text))
          .flatMap(text -> YamlReader.read(text, limits, diagnostics::add))
          .flatMap(root -> OverlayReader.read(SourceFiles.overlaid(file), root, diagnostics::add))
          .ifPresent(overlays::add);
    }
    return overlays;
  }

  private static List<LoadedFile> overlaid(
      List<LoadedFile> loaded,
      List<Overlay> overlays,
      SpecLimits limits,
      List<Diagnostic> diagnostics) {
    Map<String, SpecObject> roots = new LinkedHashMap<>();
    loaded.forEach(file -> roots.put(file.document().name(), file.document().root()));
    Map<String, SpecObject> changed = Overlays.apply(roots, overlays, limits, diagnostics::add);
    List<LoadedFile> result = new ArrayList<>();
    for (LoadedFile file : loaded) {
      SpecObject before = file.document().root();
      SpecObject after = changed.getOrDefault(file.document().name(), before);
      result.add(after == before ? file : file.with(Overlays.renewed(after)));
    }
    return result;
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
