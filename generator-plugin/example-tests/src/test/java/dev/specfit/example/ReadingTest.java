package dev.specfit.example;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Reads the cases of a document that a test writes. */
abstract class ReadingTest {
  @TempDir Path folder;

  ExampleCases read(String version, String paths, String schemas) throws IOException {
    Files.writeString(
        folder.resolve("pets.yaml"),
        "openapi: "
            + version
            + "\ninfo: {title: Pets, version: '1'}\npaths:\n"
            + paths.indent(2)
            + "components:\n  schemas:\n    Nothing: {}\n"
            + schemas.indent(4));
    return Corpus.read(folder, "pets.yaml");
  }

  static List<String> shown(ExampleCases read) {
    return read.cases().stream()
        .map(
            one ->
                "%s: %s%s -> %d%s"
                    .formatted(
                        one.name(),
                        String.join(
                            " ",
                            one.parameters().stream()
                                .map(p -> p.parameter().wireName() + "=" + p.value().toJson())
                                .toList()),
                        one.body().map(body -> " " + body.value().toJson()).orElse(""),
                        one.answer().status(),
                        one.answer().body().map(body -> " " + body.value().toJson()).orElse("")))
        .toList();
  }

  static List<String> told(ExampleCases read) {
    return read.diagnostics().stream().map(Diagnostic::format).toList();
  }
}
