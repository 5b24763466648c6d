package dev.specfit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.engine.GenerationResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of operations that need what isn't there. */
class OnErrorTest {
  private static final String ZOO =
      """
      openapi: 3.1.0
      info: {title: Zoo, version: 1.0.0}
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
                    schema: {type: array, items: {$ref: '#/components/schemas/Cage'}}
        /animals:
          parameters: [{$ref: '#/components/parameters/Page'}]
          get:
            operationId: listAnimals
            tags: [Animals]
            responses: {'204': {description: None.}}
        /keepers:
          post:
            operationId: addKeeper
            tags: [Keepers]
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Keeper'}}}
            responses: {'204': {description: Added.}}
            callbacks:
              done: {$ref: '#/components/callbacks/Done'}
              hired:
                '{$request.body#/url}':
                  post:
                    responses: {'204': {description: Seen.}}
        /gates:
          $ref: '#/components/pathItems/Gates'
      components:
        schemas:
          Cage: {type: object, properties: {animal: {$ref: '#/components/schemas/Animal'}}}
          Keeper: {type: object, properties: {name: {type: string}}}
          Unused: {$ref: 'unused.yaml'}
      """;

  @TempDir Path project;

  private GenerationResult generate(
      String document, UnaryOperator<GenerationRequest.Builder> change) throws IOException {
    Files.writeString(project.resolve("zoo.yaml"), document);
    return ClientGenerator.generate(
        change
            .apply(
                GenerationRequest.builder(project)
                    .spec(Path.of("zoo.yaml"))
                    .packageName("com.acme.zoo")
                    .clientName("Zoo"))
            .build());
  }

  private static List<String> messages(GenerationResult result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
        .map(Diagnostic::format)
        .toList();
  }

  @Test
  void everyReferenceThatAnOperationNeedsIsAnErrorInOneRun() throws IOException {
    GenerationResult result = generate(ZOO, request -> request);

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(messages(result))
        .containsExactlyInAnyOrder(
            "[ERROR] unresolved-ref: `#/components/schemas/Animal` is not in the document; correct"
                + " it (zoo.yaml:37:54)",
            "[ERROR] unresolved-ref: `#/components/parameters/Page` is not in the document; correct"
                + " it (zoo.yaml:15:25)",
            "[ERROR] unresolved-ref: `#/components/callbacks/Done` is not in the document; correct"
                + " it (zoo.yaml:28:22)",
            "[ERROR] unresolved-ref: `#/components/pathItems/Gates` is not in the document; correct"
                + " it (zoo.yaml:34:11)",
            "[WARNING] unresolved-ref: no operation needs it, but the file `unused.yaml` is not"
                + " there; correct the path (zoo.yaml:39:20)");
    assertThat(project.resolve("out")).doesNotExist();
  }

  @Test
  void operationsThatAreBrokenCanBeLeftOut() throws IOException {
    GenerationResult result = generate(ZOO, request -> request.onError("skip"));

    assertThat(messages(result))
        .containsExactly(
            "[WARNING] left-out: `GET /cages` is left out: `#/components/schemas/Animal` is not in"
                + " the document; correct it (zoo.yaml:37:54) (zoo.yaml:6:7)",
            "[WARNING] left-out: `GET /animals` is left out: `#/components/parameters/Page` is not"
                + " in the document; correct it (zoo.yaml:15:25) (zoo.yaml:17:7)",
            "[WARNING] left-out: `done` of `POST /keepers` is left out:"
                + " `#/components/callbacks/Done` is not in the document; correct it"
                + " (zoo.yaml:28:22) (zoo.yaml:28:15)",
            "[WARNING] left-out: `/gates` is left out: `#/components/pathItems/Gates` is not in the"
                + " document; correct it (zoo.yaml:34:11) (zoo.yaml:34:5)",
            "[WARNING] unresolved-ref: no operation needs it, but the file `unused.yaml` is not"
                + " there; correct the path (zoo.yaml:39:20)");
    assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(project.resolve("out/com/acme/zoo/KeepersApi.java")).exists();
    assertThat(project.resolve("out/com/acme/zoo/model/Keeper.java")).exists();
    assertThat(project.resolve("out/com/acme/zoo/model/Cage.java")).doesNotExist();
  }

  @Test
  void brokenOperationsThatAreNotSelectedAreNobodysBusiness() throws IOException {
    GenerationResult result =
        generate(
            ZOO.replace("  Unused: {$ref: 'unused.yaml'}\n", "")
                .replace("        done: {$ref: '#/components/callbacks/Done'}\n", "")
                .replace("  /gates:\n    $ref: '#/components/pathItems/Gates'\n", ""),
            request -> request.includes(List.of("tag:Keepers")));

    assertThat(result.outcome()).isEqualTo(Outcome.GENERATED);
    assertThat(messages(result))
        .containsExactly(
            "[WARNING] unresolved-ref: no operation needs it, but `#/components/schemas/Animal` is"
                + " not in the document; correct it (zoo.yaml:34:54)");
  }

  @Test
  void anErrorInOneDocumentDoesNotKeepTheOthersFromBeingRead() throws IOException {
    Files.writeString(project.resolve("bad.yaml"), "openapi: [");

    GenerationResult result =
        generate(
            ZOO,
            request -> request.spec(Path.of("bad.yaml")).includes(List.of("GET /cages", "/none")));

    assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(messages(result))
        .contains(
            "[ERROR] unresolved-ref: `#/components/schemas/Animal` is not in the document; correct"
                + " it (zoo.yaml:37:54)",
            "[ERROR] selects-nothing: `path:/none` matches no operation and no webhook; correct"
                + " or remove it")
        .anyMatch(message -> message.startsWith("[ERROR] invalid-yaml: "));
  }

  @Test
  void theWordHasToBeOneOfTheTwo() throws IOException {
    assertThat(messages(generate(ZOO, request -> request.onError("ignore"))))
        .containsExactly(
            "[ERROR] bad-on-error: `ignore` is neither `fail` nor `skip`; write one of them");
  }
}
