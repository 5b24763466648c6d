package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.GenerationResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientGeneratorTest {
  private static final String CAGES =
      """
      openapi: 3.1.0
      info: {title: Cages, version: 1.0.0}
      paths:
        /cages:
          get:
            operationId: listCages
            tags: [Cages]
            responses:
              '200':
                description: The cages.
                content:
                  application/json:
                    schema:
                      type: array
                      items: {$ref: 'shared/cage.yaml'}
      """;
  private static final String CAGE =
      """
      title: Cage
      type: object
      properties:
        width: {type: integer}
      """;

  @TempDir Path project;

  @BeforeEach
  void layOutAProject() throws IOException {
    write("cages.yaml", CAGES);
    write("shared/cage.yaml", CAGE);
    assertThat(generate().outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(generate().outcome()).isEqualTo(Outcome.UP_TO_DATE);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private GenerationResult generate() {
    return generate(request -> request);
  }

  private GenerationResult generate(UnaryOperator<GenerationRequest.Builder> change) {
    return ClientGenerator.generate(change.apply(request()).build());
  }

  private GenerationRequest.Builder request() {
    return GenerationRequest.builder(project)
        .spec(Path.of("cages.yaml"))
        .packageName("com.acme.zoo")
        .clientName("Zoo")
        .javaDirectory(Path.of("out"))
        .resourcesDirectory(Path.of("resources"))
        .stateFile(Path.of("target/zoo.state"));
  }

  private SortedMap<String, String> output() throws IOException {
    return FolderListing.digests(project.resolve("out"));
  }

  private static List<String> messages(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::format).toList();
  }

  @Test
  void sourcesAndResourcesGoWhereTheyBelong() throws IOException {
    assertThat(output().keySet())
        .contains("com/acme/zoo/ZooClient.java", "com/acme/zoo/model/Cage.java")
        .noneMatch(file -> file.contains("META-INF"));
    assertThat(FolderListing.digests(project.resolve("resources")).keySet())
        .containsExactly(
            ".specfit-manifest", "META-INF/native-image/com.acme.zoo/reachability-metadata.json");
  }

  @Test
  void aReferencedFileIsPartOfWhatTheClientIsMadeFrom() throws IOException {
    write("shared/cage.yaml", CAGE.replace("width", "height"));

    GenerationResult result = generate();

    assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(result.written())
        .containsExactlyInAnyOrder(
            project.resolve("out/com/acme/zoo/model/Cage.java"),
            project.resolve("out/com/acme/zoo/model/CageJsonAdapter.java"));
    assertThat(result.removed()).isEmpty();
  }

  @Test
  void aNamesFileThatAppearsIsObeyed() {
    GenerationRequest request = request().build();
    assertThat(ClientGenerator.pin(request).summary())
        .isEqualTo("The names are pinned in specfit-names.json");
    assertThat(ClientGenerator.pin(request).summary())
        .isEqualTo("The names in specfit-names.json are up to date");

    GenerationResult result = generate();

    assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(result.written()).isEmpty();
  }

  @Test
  void aPinnedNameOutlivesTheDocumentsOwn() throws IOException {
    ClientGenerator.pin(request().build());
    Path names = project.resolve("specfit-names.json");
    Files.writeString(names, Files.readString(names).replace("\"Cage\"", "\"Box\""));

    assertThat(generate().removed()).contains(project.resolve("out/com/acme/zoo/model/Cage.java"));
    assertThat(output().keySet()).contains("com/acme/zoo/model/Box.java");
  }

  @Test
  void outputThatWasTamperedWithIsMended() throws IOException {
    SortedMap<String, String> before = output();
    write("out/com/acme/zoo/model/Cage.java", "class Cage {}");
    Files.delete(project.resolve("out/com/acme/zoo/ZooClient.java"));

    assertThat(generate().written())
        .containsExactlyInAnyOrder(
            project.resolve("out/com/acme/zoo/model/Cage.java"),
            project.resolve("out/com/acme/zoo/ZooClient.java"));
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void aBrokenDocumentTouchesNothing() throws IOException {
    SortedMap<String, String> before = output();
    write("cages.yaml", CAGES.replace("cage.yaml", "kage.yaml"));

    GenerationResult result = generate();

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(messages(result.diagnostics())).allMatch(line -> line.startsWith("[ERROR] "));
    assertThat(output()).isEqualTo(before);
    write("cages.yaml", CAGES);
    assertThat(generate().outcome()).isEqualTo(Outcome.UP_TO_DATE);
  }

  @Test
  void aFileThatAReferenceMissedIsNoticedWhenItComes() throws IOException {
    write("cages.yaml", CAGES.replace("cage.yaml", "kage.yaml"));
    assertThat(generate().outcome()).isEqualTo(Outcome.REFUSED);
    write("shared/kage.yaml", CAGE);

    assertThat(generate().outcome()).isEqualTo(Outcome.GENERATED);
  }

  @Test
  void aWarningStopsOnlyIfAsked() throws IOException {
    Path names = Path.of("names.json");

    assertThat(generate(r -> r.namesFile(names)).outcome()).isEqualTo(Outcome.GENERATED);
    GenerationResult refused = generate(r -> r.namesFile(names).failOnWarning(true));

    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(messages(refused.diagnostics()))
        .containsExactly(
            "[WARNING] names-not-found: `names.json` does not exist, no name is pinned; run"
                + " specfit:pin");
  }

  @Test
  void aTemplateThatCannotBeUsedIsADiagnostic() throws IOException {
    SortedMap<String, String> before = output();
    write("templates/model.mustache", "{{#broken}}");

    GenerationResult result = generate(r -> r.templateDirectory(Path.of("templates")));

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(messages(result.diagnostics()))
        .singleElement()
        .asString()
        .startsWith("[ERROR] bad-template: template `model.mustache`: ");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void anEditedTemplateChangesTheOutput() throws IOException {
    UnaryOperator<GenerationRequest.Builder> own = r -> r.templateDirectory(Path.of("templates"));
    write("templates/package-info.mustache", template("package-info") + "// Ours.\n");
    assertThat(generate(own).outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(generate(own).outcome()).isEqualTo(Outcome.UP_TO_DATE);

    write("templates/package-info.mustache", template("package-info"));

    assertThat(generate(own).written())
        .contains(project.resolve("out/com/acme/zoo/package-info.java"));
  }

  private static String template(String name) throws IOException {
    String resource = "/dev/specfit/templates/" + name + ".mustache";
    try (var in = ClientGeneratorTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsADiagnostic() throws IOException {
    write("blocked", "a file");

    GenerationResult result = generate(r -> r.javaDirectory(Path.of("blocked/out")));

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(result.diagnostics()).hasSize(1);
  }

  @Test
  void aWebhookThatNothingTellsApartHasAMethodOnly() throws IOException {
    write(
        "cages.yaml",
        CAGES
            + """
            webhooks:
              opened:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {cage: {type: string}}}
                  responses: {'204': {description: Seen.}}
            """);

    assertThat(generate().outcome()).isEqualTo(Outcome.GENERATED);

    assertThat(project.resolve("out/com/acme/zoo/ZooWebhooks.java"))
        .content()
        .contains("public static OpenedPayload opened(String json)")
        .doesNotContain("parse(");
  }
}
