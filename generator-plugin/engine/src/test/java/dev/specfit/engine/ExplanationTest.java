package dev.specfit.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {
  @TempDir Path project;

  @Test
  void saysWhatSpecfitMakesOfADocument() throws IOException {
    Files.writeString(project.resolve("zoo.yaml"), resource("zoo.yaml"));

    ExplainResult result =
        ClientGenerator.explain(
            GenerationRequest.builder(project).spec(Path.of("zoo.yaml")).clientName("Zoo").build());

    assertThat(result.refused()).as(result.diagnostics().toString()).isFalse();
    assertThat(result.text()).isEqualTo(resource("zoo.txt"));
  }

  @Test
  void tellsWhatTheClientCannotSayInJava() throws IOException {
    Files.writeString(
        project.resolve("shop.yaml"),
        """
        openapi: 3.0.3
        info: {title: Shop, version: '1'}
        paths:
          /goods:
            get:
              responses:
                '200':
                  description: all
                  content:
                    application/json: {schema: {type: array, items: {}}}
                    application/yaml: {schema: {type: array, items: {}}}
        """);

    ExplainResult result =
        ClientGenerator.explain(
            GenerationRequest.builder(project)
                .spec(Path.of("shop.yaml"))
                .clientName("Shop")
                .build());

    assertThat(result.diagnostics())
        .extracting(Diagnostic::format)
        .containsExactly(
            "[INFO] other-media-types: the response `200` comes in 2 media types; the client asks"
                + " for `application/json` (shop.yaml:8:11)");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ExplanationTest.class.getResourceAsStream("/explain/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
