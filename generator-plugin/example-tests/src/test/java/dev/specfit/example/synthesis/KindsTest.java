package dev.specfit.example.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "in {0} it is an {1}")
  @CsvSource({"3.0.3, array", "3.1.0, object"})
  void anObjectOfNothingButItemsIsAListBeforeOpenApi31(String version, String kind)
      throws IOException {
    Path file = folder.resolve("api.yaml");
    Files.writeString(
        file,
        """
        openapi: %s
        info: {title: t, version: '1'}
        paths: {}
        components: {schemas: {Names: {type: object, items: {type: string}}}}
        """
            .formatted(version));
    SpecDocument document = SpecLoader.load(SpecRequest.of(file)).documents().get(0);
    Schemas schemas = new Schemas(document);
    SpecObject names =
        (SpecObject) schemas.at(JsonPointer.parse("/components/schemas/Names")).orElseThrow();

    assertThat(Kinds.of(schemas, List.of(names))).isEqualTo(kind);
  }
}
