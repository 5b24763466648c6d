package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.engine.write.GeneratedFile;
import dev.specfit.engine.write.SourceWriter;
import dev.specfit.engine.write.WriteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was written: sources into one folder, resources into the other. */
final class Output {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final List<Path> unchanged = new ArrayList<>();
  private final List<Path> removed = new ArrayList<>();
  private final Map<Path, String> digests = new TreeMap<>();

  private Output() {}

  /** Writes files to where the request wants their kind; the sources, which are checked, first. */
  static Output write(GenerationRequest request, List<GeneratedFile> files) {
    Output output = new Output();
    Path java = request.javaDirectory();
    Path resources = request.resourcesDirectory();
    if (java.equals(resources)) {
      output.add(java, SourceWriter.write(java, files));
    } else {
      output.add(java, SourceWriter.write(java, of(GeneratedFile.Kind.JAVA, files)));
      if (output.diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
        List<GeneratedFile> rest = of(GeneratedFile.Kind.RESOURCE, files);
        output.add(resources, SourceWriter.write(resources, rest));
      }
    }
    return output;
  }

  /** The files that writing would make, change or remove. */
  static List<Path> stale(GenerationRequest request, List<GeneratedFile> files) throws IOException {
    Output output = new Output();
    Path java = request.javaDirectory();
    Path resources = request.resourcesDirectory();
    if (java.equals(resources)) {
      output.add(java, SourceWriter.plan(java, files));
    } else {
      output.add(java, SourceWriter.plan(java, of(GeneratedFile.Kind.JAVA, files)));
      output.add(resources, SourceWriter.plan(resources, of(GeneratedFile.Kind.RESOURCE, files)));
    }
    List<Path> stale = new ArrayList<>(output.written);
    stale.addAll(output.removed);
    return stale;
  }

  /** What was found; if there is an error, nothing was written. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The digests of the files that make up the client now, sorted by path. */
  Map<Path, String> digests() {
    return digests;
  }

  GenerationResult result(List<Diagnostic> found) {
    return new GenerationResult(
        GenerationResult.Outcome.GENERATED, found, written, unchanged, removed);
  }

  private void add(Path folder, WriteResult result) {
    diagnostics.addAll(result.diagnostics());
    result.written().forEach(file -> written.add(folder.resolve(file)));
    result.unchanged().forEach(file -> unchanged.add(folder.resolve(file)));
    result.removed().forEach(file -> removed.add(folder.resolve(file)));
    Path absolute = folder.toAbsolutePath().normalize();
    result.digests().forEach((file, digest) -> digests.put(absolute.resolve(file), digest));
  }

  private static List<GeneratedFile> of(GeneratedFile.Kind kind, List<GeneratedFile> files) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }
}
