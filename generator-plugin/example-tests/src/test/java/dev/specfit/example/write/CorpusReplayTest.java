package dev.specfit.example.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.specfit.example.Corpus;
import dev.specfit.example.ExampleDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.Events;

/**
 * Whole documents of real vendors: every example that agrees with its schema passes when it is
 * replayed. Prints a row for each; {@code -Dspecfit.corpus.all=true} takes the large ones, too.
 */
@Tag("corpus")
class CorpusReplayTest {
  private static final int SMALL_ONES = 2;

  @TempDir Path folder;

  static Stream<String> documents() {
    boolean all = Boolean.getBoolean("specfit.corpus.all");
    return Corpus.DOCUMENTS.stream().limit(all ? Long.MAX_VALUE : SMALL_ONES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyExampleThatAgreesWithItsSchemaPasses(String document) throws IOException {
    Path file = Corpus.folder().resolve(document);
    assumeTrue(Files.exists(file), () -> "skipped: no " + document + " in -Dspecfit.corpus");
    GeneratedProject project = GeneratedProject.of(folder, file);
    Events tests = project.run();
    System.out.printf(
        Locale.ROOT,
        "replayed: %-42s %5d cases, %5d passed, %4d examples wrong%n",
        document,
        tests.started().count(),
        tests.succeeded().count(),
        project.diagnostics().stream()
            .filter(told -> told.id() == ExampleDiagnostic.WRONG_EXAMPLE)
            .count());

    assertThat(Failures.of(tests)).isEmpty();
  }
}
