package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.write.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that meet those of generated code itself. */
class OddNamesTest {
  @TempDir Path folder;

  @Test
  void aTagNamedClientKeepsClearOfWhatTheClientStandsOn() throws IOException {
    assertThat(
            source(
                "AcmeClient.java",
                """
                paths:
                  /a:
                    get: {tags: [Client], operationId: readA, responses: {'204': {description: d}}}
                """))
        .contains("public ApiClient client() {", "public ClientApi clientApi() {");
  }

  @Test
  void aSchemaNamedAsAVisitorsResultIsStillItsOwnType() throws IOException {
    assertThat(
            source(
                "model/U.java",
                """
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: d
                          content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}
                components:
                  schemas:
                    R: {type: object, required: [r], properties: {r: {type: string}}}
                    U: {oneOf: [{$ref: '#/components/schemas/R'}, {type: string}]}
                """))
        .contains("visitor.visitR((RModel) value)");
  }

  @Test
  void aVariantsNameMayBeginWithADigit() throws IOException {
    assertThat(
            source(
                "model/UJsonAdapter.java",
                """
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: d
                          content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}
                components:
                  schemas:
                    0_lower: {type: object, required: [r], properties: {r: {type: string}}}
                    U: {oneOf: [{$ref: '#/components/schemas/0_lower'}, {type: string}]}
                """))
        .contains("_0LowerJsonAdapter.INSTANCE");
  }

  @Test
  void webhooksThatCannotBeToldApartHaveNoParseMethod() throws IOException {
    assertThat(
            source(
                "AcmeWebhooks.java",
                """
                paths: {}
                webhooks:
                  ping: {post: {requestBody: {content: {application/json: {schema: {type: array}}}}}}
                """))
        .contains("public static JsonValue ping(String json)")
        .doesNotContain(" parse(String");
  }

  @Test
  void callbacksOfOneNameAreToldApartByOperationAndMethod() throws IOException {
    assertThat(
            source(
                "AcmeWebhooks.java",
                """
                paths:
                  /calls:
                    post:
                      operationId: dial
                      responses: {'204': {description: d}}
                      callbacks:
                        status:
                          '{$request.body#/url}':
                            post: {requestBody: &json {content: {application/json: {schema: {type: array}}}}}
                            put: {requestBody: *json}
                    put:
                      operationId: transfer
                      responses: {'204': {description: d}}
                      callbacks:
                        status: {'{$request.body#/url}': {post: {requestBody: *json}}}
                """))
        .contains(
            "JsonValue dialStatusPost(", "JsonValue dialStatusPut(", "JsonValue transferStatus(");
  }

  private String source(String path, String document) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("openapi.yaml"),
            "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n" + document);
    List<GeneratedFile> files =
        Generation.run(folder, List.of(file), List.of(), Generation.options("com.acme", "Acme"))
            .files();
    CompiledClient.compile(files);
    return files.stream()
        .filter(generated -> generated.path().endsWith("/" + path))
        .map(GeneratedFile::content)
        .findFirst()
        .orElseThrow();
  }
}
