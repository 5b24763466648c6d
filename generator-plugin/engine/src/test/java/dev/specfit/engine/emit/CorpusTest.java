package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import dev.specfit.engine.write.SourceWriter;
import dev.specfit.engine.write.WriteResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents of real vendors, which aren't part of the project: each has to generate without
 * an error, lose nothing in silence, and compile.
 */
@Tag("corpus")
class CorpusTest {
  @TempDir Path output;

  static Stream<CorpusDocument> documents() {
    return CorpusDocument.chosen();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void generatesAndCompilesAndDropsNothingInSilence(CorpusDocument document) {
    Path file = document.path();
    assumeTrue(Files.exists(file), () -> "skipped: no " + document + " in -Dspecfit.corpus");
    CorpusRow row = CorpusRow.start(document);
    List<Diagnostic> found = new ArrayList<>();
    LoadResult loaded =
        SpecLoader.load(SpecRequest.of(file).withBaseDirectory(CorpusDocument.folder()));
    found.addAll(loaded.diagnostics());
    ApiReadResult read = ApiReader.read(loaded.documents(), Selection.ALL);
    found.addAll(read.diagnostics());
    NamingResult named =
        NameResolver.resolve(read.api(), NamesFile.EMPTY, new NamingOptions(document.clientName()));
    found.addAll(named.diagnostics());
    EmitResult emitted =
        ClientEmitter.emit(
            named.named(), Generation.options("com.acme.corpus", document.clientName()));
    found.addAll(emitted.diagnostics());
    WriteResult written = SourceWriter.write(output, emitted.files());
    found.addAll(written.diagnostics());
    row.generated(read.api().operations().size(), emitted.files(), found);

    assertThat(found.stream().filter(problem -> problem.severity() == Severity.ERROR))
        .map(Diagnostic::format)
        .isEmpty();
    assertThat(Omissions.of(loaded.documents(), read.api(), found)).isEmpty();
    assertThat(CompiledClient.compile(emitted.files())).isNotNull();
    row.compiled();
  }
}
