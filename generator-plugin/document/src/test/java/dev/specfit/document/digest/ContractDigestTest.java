package dev.specfit.document.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Folder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDigestTest {
  private static final String SPEC =
      """
      openapi: 3.1.0
      servers: [{url: 'https://a.example'}]
      security: [{bearer: []}]
      paths:
        /pets/{id}:
          parameters: [{$ref: '#/components/parameters/id'}]
          get:
            summary: Old words
            responses: {'200': {$ref: '#/components/responses/Pet'}}
          delete: {responses: {'204': {description: Gone}}, security: []}
      components:
        parameters: {id: {name: id, in: path, schema: {type: string}}}
        responses:
          Pet: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        schemas:
          Pet:
            description: Old words
            properties: {description: {type: string}, friend: {$ref: '#/components/schemas/Pet'}}
            example: {a: 1}
          Other: {type: string}
        securitySchemes: {bearer: {type: http, scheme: bearer}}
      """;

  @TempDir Path temp;

  private Map<String, String> digests(String spec, String method) {
    Folder folder = new Folder(temp).with("a.yaml", spec);
    return ContractDigest.of(folder.load("a.yaml").documents().get(0), method, "/pets/{id}");
  }

  @Test
  void everythingTheContractReachesHasADigest() {
    assertThat(digests(SPEC, "GET").keySet())
        .containsExactly(
            "/paths/~1pets~1{id}/get",
            "/paths/~1pets~1{id}/parameters",
            "/servers",
            "/security",
            "/components/securitySchemes/bearer",
            "/components/responses/Pet",
            "/components/parameters/id",
            "/components/schemas/Pet");
    assertThat(digests(SPEC, "delete").keySet())
        .containsExactly(
            "/paths/~1pets~1{id}/delete",
            "/paths/~1pets~1{id}/parameters",
            "/servers",
            "/components/parameters/id");
    assertThat(digests(SPEC, "put")).isEmpty();
  }

  @Test
  void wordsExamplesOrderAndStrangersDoNotMoveADigest() {
    String reworded =
        SPEC.replace("Old words", "New words")
            .replace("{a: 1}", "{b: [2]}")
            .replace("Other: {type: string}", "Other: {type: integer}")
            .replace("{type: http, scheme: bearer}", "{scheme: bearer, type: http}");
    assertThat(digests(reworded, "get")).isEqualTo(digests(SPEC, "get"));
  }

  @Test
  void aChangeOfTheContractMovesThePointerItIsAt() {
    Map<String, String> before = digests(SPEC, "get");
    Map<String, String> after =
        digests(
            SPEC.replace("{description: {type: string}", "{description: {type: integer}"), "get");
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after)
        .doesNotContainEntry("/components/schemas/Pet", before.get("/components/schemas/Pet"));
    assertThat(after.get("/servers")).isEqualTo(before.get("/servers"));
  }

  @Test
  void anOperationOfAReferredPathItemIsFound() {
    String referred =
        SPEC.replace("  /pets/{id}:\n", "  /pets/{id}: {$ref: '#/paths/~1real'}\n  /real:\n");
    assertThat(digests(referred, "get")).containsKey("/paths/~1real/get");
  }
}
