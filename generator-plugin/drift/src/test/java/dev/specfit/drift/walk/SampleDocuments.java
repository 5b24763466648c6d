package dev.specfit.drift.walk;

import dev.specfit.document.LoadResult;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whole documents to try the walk on: the engine's, the project's own, and the corpus. */
final class SampleDocuments {
  /** Tests run in the module's folder. */
  private static final Path REPOSITORY = Path.of("..", "..");

  private SampleDocuments() {}

  /** The documents of the engine's golden tests and of {@code specs/}. */
  static List<Path> own() throws IOException {
    try (Stream<Path> golden =
            Files.walk(Path.of("..", "engine", "src", "test", "resources", "golden"));
        Stream<Path> specs = Files.walk(REPOSITORY.resolve("specs"))) {
      return Stream.concat(
              golden.filter(file -> file.endsWith("openapi.yaml")),
              specs.filter(SampleDocuments::isDocument))
          .filter(file -> !documents(file).isEmpty())
          .sorted()
          .toList();
    }
  }

  /** The folder that {@code -Dspecfit.corpus} names, or the one beside the project. */
  static Path corpus() {
    return REPOSITORY
        .resolve(System.getProperty("specfit.corpus", "../shared/corpus"))
        .toAbsolutePath()
        .normalize();
  }

  /** Whether a file's name is a document's. */
  static boolean isDocument(Path file) {
    return file.toString().matches(".*(?<!overlay)\\.(yaml|yml|json|md)")
        && !file.toString().endsWith("specfit-names.json");
  }

  /**
   * Whether a file of the corpus is one whose every schema the tests' own rewriting understands.
   */
  static boolean isTried(Path file) {
    return file.endsWith("telnyx.yaml") || file.endsWith("box.json");
  }

  static List<SpecDocument> documents(Path file) {
    LoadResult loaded = SpecLoader.load(SpecRequest.of(file));
    return loaded.documents();
  }
}
