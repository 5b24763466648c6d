package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.LoadResult;
import dev.specfit.document.Severity;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.engine.irbuild.ApiReadResult;
import dev.specfit.engine.irbuild.ApiReader;
import dev.specfit.engine.naming.NameResolver;
import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.naming.NamingOptions;
import dev.specfit.engine.naming.NamingResult;
import dev.specfit.engine.normalize.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole way from documents to files, for tests. */
final class Generation {
  private Generation() {}

  /** Generates; fails on any error among the diagnostics. */
  static EmitResult run(
      Path baseDirectory, List<Path> documents, List<Path> overlays, EmitOptions options) {
    return run(baseDirectory, documents, overlays, options, NamesFile.EMPTY);
  }

  /** The same with pinned names. */
  static EmitResult run(
      Path baseDirectory,
      List<Path> documents,
      List<Path> overlays,
      EmitOptions options,
      NamesFile pins) {
    LoadResult loaded =
        SpecLoader.load(
            SpecRequest.of(documents.toArray(Path[]::new))
                .withOverlays(overlays)
                .withBaseDirectory(baseDirectory));
    assertNoErrors(loaded.diagnostics());
    ApiReadResult read = ApiReader.read(loaded.documents(), Selection.ALL);
    assertNoErrors(read.diagnostics());
    NamingResult named =
        NameResolver.resolve(read.api(), pins, new NamingOptions(options.clientName()));
    assertNoErrors(named.diagnostics());
    EmitResult result = ClientEmitter.emit(named.named(), options);
    assertNoErrors(result.diagnostics());
    return result;
  }

  /** Options without overrides. */
  static EmitOptions options(String packageName, String clientName) {
    return new EmitOptions(packageName, clientName, null, Map.of());
  }

  private static void assertNoErrors(List<Diagnostic> diagnostics) {
    assertThat(diagnostics.stream().filter(d -> d.severity() == Severity.ERROR))
        .map(Diagnostic::format)
        .isEmpty();
  }
}
