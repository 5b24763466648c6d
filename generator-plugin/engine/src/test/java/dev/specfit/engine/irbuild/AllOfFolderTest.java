package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AllOfFolderTest {
  @Test
  void referencesAndInlinePartsBecomeOneModel() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              allOf:
                - {$ref: '#/components/schemas/Base'}
                - type: object
                  required: [name]
                  properties: {name: {type: string}, inner: {properties: {x: {type: string}}, type: object}}
              required: [id]
            Base:
              type: object
              properties:
                id: {type: string}
                owner: {type: object, properties: {y: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("id*", "STRING"),
            Map.entry("owner", "Base/properties/owner"),
            Map.entry("name*", "STRING"),
            Map.entry("inner", "Root/properties/inner"));
    assertThat(Specs.declaration(result, "/components/schemas/Base/properties/owner").nameHint())
        .hasToString(
            "IrNameHint[explicit=null, parent=null, own=Base owner, title=null, component=false]");
  }

  @Test
  void aSingleReferenceInAWrapperIsTheReference() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                told: {description: Mine, allOf: [{$ref: '#/components/schemas/Sub'}]}
                typed: {type: object, allOf: [{description: Mine}, {$ref: '#/components/schemas/Sub'}]}
                more: {allOf: [{$ref: '#/components/schemas/Sub'}], required: [x]}
            Sub: {type: object, properties: {x: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("told", "Sub"),
            Map.entry("typed", "Sub"),
            Map.entry("more", "Root/properties/more"));
    assertThat(Specs.properties(result, "/components/schemas/Root/properties/more"))
        .containsExactly(Map.entry("x*", "STRING"));
  }

  @Test
  void scalarsAndEnumsAreFoldedToo() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {enum: [cat]}}}]
            Base:
              type: object
              properties:
                kind: {type: string}
                short: {allOf: [{type: string}, {maxLength: 3}]}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(Map.entry("kind", "Root/properties/kind"), Map.entry("short", "STRING"));
  }

  @Test
  void theLastOfConflictingTypesIsTaken() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              allOf:
                - {type: object, properties: {id: {type: string}}}
                - {type: object, properties: {id: {type: integer}}}
            """);
    assertThat(Specs.rootProperties(result)).containsExactly(Map.entry("id", "INT64"));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] conflicting-types: `allOf` asks for `string` and for `integer`; the last is"
                + " taken (spec.yaml:18:43)");
  }

  @Test
  void aCircleOfPartsIsBroken() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              allOf:
                - {$ref: '#/components/schemas/Other'}
                - {properties: {a: {type: string}}}
            Other:
              allOf:
                - {$ref: '#/components/schemas/Root'}
                - {properties: {b: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result).keySet()).containsExactlyInAnyOrder("a", "b");
    assertThat(Specs.diagnostics(result))
        .contains(
            "[WARNING] all-of-cycle: `#/components/schemas/Other` is part of its own `allOf`; the"
                + " second round is ignored (spec.yaml:17:11)");
  }
}
