package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationMatchTest {
  @Test
  void anOperationWithTheSameIdHasMoved() {
    assertThat(
            Walked.between(
                """
                paths:
                  /v1/pets:
                    get: {operationId: listPets, responses: {}}
                """,
                """
                paths:
                  /v2/animals:
                    post: {operationId: listPets, responses: {}}
                """))
        .containsExactly("BREAKING api-operation-moved: GET /v1/pets is `POST /v2/animals` now");
  }

  @Test
  void anOperationOfTheSameShapeAtAPathThatEndsAlikeHasMoved() {
    String before =
        """
        paths:
          /v1/pets/{id}:
            get:
              operationId: getPet
              responses:
                '200': {description: ok, content: {application/json: {schema: {type: string}}}}
        """;
    String after = before.replace("/v1/", "/v2/").replace("getPet", "pet");

    assertThat(Walked.between(before, after))
        .containsExactly(
            "BREAKING api-operation-moved: GET /v1/pets/{id} is `GET /v2/pets/{id}` now",
            "COMPATIBLE api-operation-id-removed: GET /v1/pets/{id} has another id now, `pet`");
  }

  @Test
  void anOperationThatSaysTooLittleIsGoneAndNotMoved() {
    assertThat(
            Walked.between(
                "paths: {/v1/pets: {get: {responses: {}}}}",
                "paths: {/v2/pets: {get: {responses: {}}}}"))
        .containsExactly(
            "BREAKING api-path-removed-without-deprecation: GET /v1/pets is gone",
            "COMPATIBLE endpoint-added: GET /v2/pets is new");
  }

  @Test
  void whatAMovedOperationTakesIsComparedToo() {
    assertThat(
            Walked.between(
                "paths: {/v1/pets: {get: {operationId: listPets}}}",
                """
                paths:
                  /v2/pets:
                    get:
                      operationId: listPets
                      parameters: [{name: kind, in: query, required: true}]
                """))
        .containsExactly(
            "BREAKING api-operation-moved: GET /v1/pets is `GET /v2/pets` now",
            "BREAKING new-required-request-parameter: GET /v1/pets needs `kind` now");
  }

  @Test
  void aPathWhoseVariableIsCalledOtherwiseIsTheSamePath() {
    assertThat(
            Walked.between(
                """
                paths:
                  /pets/{id}:
                    parameters: [{name: id, in: path, required: true}]
                    get: {responses: {}}
                """,
                """
                paths:
                  /pets/{petId}:
                    parameters: [{name: petId, in: path, required: true}]
                    get: {responses: {}}
                """))
        .containsExactly(
            "COMPATIBLE api-path-parameter-renamed: path parameter id of GET /pets/{id} is called"
                + " `petId` now");
  }

  @Test
  void pathsThatDifferInVariablesOnlyAreFoundByTheirExactNames() {
    String both = "paths: {'/pets/{id}': {get: {}}, '/pets/{name}': {get: {}}}";

    assertThat(Walked.between(both, both)).isEmpty();
    assertThat(Walked.between(both, "paths: {'/pets/{name}': {get: {}}}"))
        .containsExactly("BREAKING api-removed-without-deprecation: GET /pets/{id} is gone");
  }

  @Test
  void anOperationOfAReferredPathIsFound() {
    assertThat(
            Walked.between(
                """
                paths: {/pets: {$ref: '#/components/pathItems/Pets'}}
                components: {pathItems: {Pets: {get: {}}}}
                """,
                "paths: {/pets: {get: {}}}"))
        .isEmpty();
  }

  @Test
  void aDraftIsWarnedOfNotBroken() {
    assertThat(
            Walked.between(
                "paths: {/a: {get: {x-stability-level: draft}}, /b: {get: {}}}", "paths: {}"))
        .containsExactly(
            "CAUTION api-path-removed-without-deprecation: GET /a is gone",
            "BREAKING api-path-removed-without-deprecation: GET /b is gone");
  }

  @Test
  void whatIsBrokenIsNotThere() {
    assertThat(
            Walked.between(
                """
                paths:
                  /a: 7
                  /b: {get: [], post: {parameters: {}, responses: 3, requestBody: {$ref: '#/x'}}}
                  x-c: {get: {}}
                components: []
                servers: none
                """,
                "paths: {/b: {post: {parameters: [1, {$ref: '#/paths'}], security: true}}}"))
        .isEmpty();
  }
}
