package dev.specfit.document.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import dev.specfit.document.yaml.YamlText;
import org.junit.jupiter.api.Test;

final class OperationSliceTest {
  private static final String WHOLE =
      """
      openapi: 3.1.0
      info:
        title: Pets
        version: "1.10"
      servers:
        - url: https://pets.example
      tags:
        - name: Pets
        - name: Owners
      security:
        - key: []
      paths:
        /pets:
          parameters:
            - $ref: '#/components/parameters/Page'
          get:
            tags:
              - Pets
            responses:
              '200':
                description: |
                  Pets.

                  All of them.
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Pet'
          post:
            responses: {}
        /owners:
          get:
            responses: {}
      components:
        schemas:
          Pet:
            properties:
              parent:
                $ref: '#/components/schemas/Pet'
              weight:
                minimum: 1.50
              name:
                default: 'no'
          Owner:
            type: object
        parameters:
          Page:
            name: page
            in: query
        responses:
          Gone:
            description: Gone.
        securitySchemes:
          key:
            type: apiKey
          other:
            type: http
      webhooks:
        born:
          post:
            responses: {}
      """;

  @Test
  void oneOperationStaysWithWhatItReaches() {
    SpecObject slice = OperationSlice.cut(tree(WHOLE), "GET", "/pets").orElseThrow();

    assertThat(YamlText.of(slice))
        .isEqualTo(
            """
            openapi: 3.1.0
            info:
              title: Pets
              version: '1.10'
            servers:
              - url: https://pets.example
            tags:
              - name: Pets
            security:
              - key: []
            paths:
              /pets:
                parameters:
                  - $ref: '#/components/parameters/Page'
                get:
                  tags:
                    - Pets
                  responses:
                    '200':
                      description: |
                        Pets.

                        All of them.
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/Pet'
            components:
              schemas:
                Pet:
                  properties:
                    parent:
                      $ref: '#/components/schemas/Pet'
                    weight:
                      minimum: 1.50
                    name:
                      default: no
              parameters:
                Page:
                  name: page
                  in: query
              securitySchemes:
                key:
                  type: apiKey
            """);
  }

  @Test
  void anOperationThatIsGoneHasNoSlice() {
    assertThat(OperationSlice.cut(tree(WHOLE), "DELETE", "/pets")).isEmpty();
    assertThat(OperationSlice.cut(tree(WHOLE), "get", "/dogs")).isEmpty();
  }

  @Test
  void onlyADocumentOfOneOperationHasAnOnlyOne() {
    SpecObject slice = OperationSlice.cut(tree(WHOLE), "GET", "/pets").orElseThrow();

    assertThat(OperationSlice.only(slice)).contains("GET /pets");
    assertThat(OperationSlice.only(tree(WHOLE))).isEmpty();
  }

  private static SpecObject tree(String text) {
    SourceText source = SourceText.of("pets.yaml", text);
    SpecNode root =
        YamlReader.read(
                source,
                SpecLimits.defaults(),
                problem -> {
                  throw new AssertionError(problem.format());
                })
            .orElseThrow();
    return (SpecObject) root;
  }
}
