package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generates clients of documents that aren't part of the project, where they are at hand. */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("specfit.corpus", "../../../shared/corpus"));

  @ParameterizedTest
  @CsvSource({
    "Museum, museum.yaml",
    "Petstore, petstore.yaml",
    "Readme, readme-parameters-style-31.json",
    "Variables, readme-server-variables.json"
  })
  void clientsCompile(String clientName, String document) {
    Path file = CORPUS.resolve(document).toAbsolutePath().normalize();
    assumeTrue(Files.exists(file), () -> "skipped: no " + document + " in -Dspecfit.corpus");
    EmitResult result =
        Generation.run(
            CORPUS.toAbsolutePath().normalize(),
            List.of(file),
            List.of(),
            Generation.options("com.acme.corpus", clientName));
    assertThat(CompiledClient.compile(result.files())).isNotNull();
  }
}
