package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecObject;
import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import dev.specfit.drift.change.WireChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that are written otherwise and mean the same: there is no drift, neither way. */
class SameMeaningTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{type: string, nullable: true} | {type: [string, 'null']}",
        "{type: string, nullable: true} | {anyOf: [{type: string}, {type: 'null'}]}",
        "{type: string, nullable: true} | {oneOf: [{type: string}, {type: 'null'}]}",
        "{type: number, minimum: 1, exclusiveMinimum: true} | {type: number, exclusiveMinimum: 1}",
        "{type: number, maximum: 9, exclusiveMaximum: false} | {type: number, maximum: 9}",
        "{type: string, format: byte} | {type: string, contentEncoding: base64}",
        "{type: string, format: binary}"
            + " | {type: string, contentMediaType: application/octet-stream}",
        "{type: string, enum: [a]} | {type: string, const: a}",
        "{type: string, enum: [a, b]} | {type: string, oneOf: [{const: a}, {const: b}]}",
        "{type: number, maximum: 10} | {type: number, maximum: 10.0}",
        "{type: string} | {type: string, minLength: 0}",
        "{type: string} | {allOf: [{type: string}]}",
        "{type: object, properties: {a: {type: string}}}"
            + " | {oneOf: [{type: object, properties: {a: {type: string}}}]}",
        "{type: object, properties: {a: {type: string}}}"
            + " | {anyOf: [{type: object, properties: {a: {type: string}}}]}",
        "{anyOf: [{type: string}, {type: integer}]} | {anyOf: [{type: integer}, {type: string}]}",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {required: [a]}]}"
            + " | {type: object, properties: {a: {type: string}}, required: [a]}",
        "{allOf: [{allOf: [{type: object}]}, {properties: {a: {type: string}}}]}"
            + " | {allOf: [{type: object}, {properties: {a: {type: string}}}]}",
        "{allOf: [{type: object}, {properties: {a: {type: string}}}]}"
            + " | {allOf: [{allOf: [{type: object}, {properties: {a: {type: string}}}]}]}",
        "{type: array, items: {type: string}} | {type: array, items: {oneOf: [{type: string}]}}",
        "{type: array, items: {type: string}} | {type: array, items: {type: string, default: a}}",
        "{type: object, additionalProperties: {type: string}}"
            + " | {type: object, additionalProperties: {type: string, default: a}}",
        "{type: string, definitions: {A: {type: string}}} | {type: string, $defs: {}}",
        "{type: object} | {type: object, additionalProperties: true}",
        "{type: integer, maximum: 5} | {type: integer, exclusiveMaximum: 6}",
        "{type: integer, minimum: 5} | {type: integer, exclusiveMinimum: 4}",
        "{type: integer, maximum: 5} | {type: integer, maximum: 5.5}",
        "{type: integer, multipleOf: 1} | {type: integer}",
        "{enum: [a, b]} | {type: string, enum: [a, b]}",
        "{const: 1} | {type: integer, const: 1}",
        "{const: a} | {type: string, enum: [a]}",
        "{type: string, nullable: true, enum: [a]} | {type: [string, 'null'], enum: [a, null]}",
        "{anyOf: [{enum: [a]}, {enum: [b]}]} | {type: string, enum: [a, b]}",
        "{type: string, maxLength: 2} | {allOf: [{type: string, maxLength: 2}]}",
        "{type: string, maxLength: 2} | {anyOf: [{type: string, maxLength: 2}]}",
        "{type: string, description: A.} | {oneOf: [{type: string}], description: A.}",
        "{type: string} | {oneOf: [{type: string}], type: string}",
        "{anyOf: [{type: object, properties: {a: {type: string}}}], nullable: true}"
            + " | {type: [object, 'null'], properties: {a: {type: string}}}",
        "{oneOf: [{type: string}]} | {anyOf: [{type: string}]}",
        "{oneOf: [{type: string}, {type: integer}]} | {anyOf: [{type: string}, {type: integer}]}",
        "{type: string, example: a} | {type: string, examples: [a]}",
        "{type: string, description: ''} | {type: string}",
        "{type: object, additionalProperties: {}} | {type: object, additionalProperties: true}",
      })
  void anotherSpellingIsNoDrift(String one, String other) {
    assertThat(Stream.concat(between(one, other), between(other, one))).isEmpty();
  }

  @Test
  void partThatOnlyAddsWhatMayBeLeftOutIsNoWorseThanThat() {
    String owner = "{type: object, properties: {a: {type: string}}}";
    String extended = "{allOf: [" + owner + ", {properties: {b: {type: string}}}]}";

    assertThat(between(owner, extended))
        .containsExactlyInAnyOrder(
            "COMPATIBLE request-property-all-of-added",
            "COMPATIBLE new-optional-request-property",
            "COMPATIBLE response-property-all-of-added",
            "COMPATIBLE response-optional-property-added");
  }

  @Test
  void constantOfAChoiceIsAValueOfAList() {
    assertThat(
            between(
                "{enum: [a, b]}",
                "{oneOf: [{const: a}, {const: b, description: New.}, {const: c}]}"))
        .containsExactlyInAnyOrder(
            "COMPATIBLE request-property-enum-value-added",
            "CAUTION response-property-enum-value-added");
  }

  @Test
  void nothingButNullIsATypeOfItsOwn() {
    assertThat(between("{type: 'null'}", "{type: [string, 'null']}"))
        .containsExactly(
            "COMPATIBLE request-property-type-generalized",
            "BREAKING response-property-type-generalized");
    assertThat(between("{type: [string, 'null']}", "{type: 'null'}"))
        .containsExactly(
            "BREAKING request-property-type-changed",
            "COMPATIBLE response-property-type-specialized");
    assertThat(between("{type: 'null'}", "{type: string}"))
        .containsExactly(
            "BREAKING request-property-type-changed", "BREAKING response-property-type-changed");
  }

  @Test
  void whatIsSaidOfNullIsDocumentation() {
    assertThat(
            between(
                "{anyOf: [{type: string}, {type: 'null'}]}",
                "{anyOf: [{type: string}, {type: 'null', description: None.}]}"))
        .containsExactly(
            "COMPATIBLE request-property-schema-documentation-changed",
            "COMPATIBLE response-property-schema-documentation-changed");
  }

  private static Stream<String> between(String before, String after) {
    return DriftWalk.compare(
            List.of(document("3.0.3", before)), List.of(document("3.1.0", after)), Walked.TODAY)
        .stream()
        .map(WireChange::rule)
        .map(rule -> rule.wire() + " " + rule.id());
  }

  /** A schema as a property of what is sent and of what comes. */
  private static SpecDocument document(String version, String schema) {
    String body = "content: {application/json: {schema: {properties: {x: " + schema + "}}}}";
    String text =
        "{openapi: "
            + version
            + ", paths: {/pets: {post: {requestBody: {"
            + body
            + "}, responses: {'200': {description: ok, "
            + body
            + "}}}}}}";
    SpecObject root =
        YamlReader.read(SourceText.of("api.yaml", text), SpecLimits.defaults(), problem -> {})
            .map(SpecObject.class::cast)
            .orElseThrow();
    return new SpecDocument("pets", root, null);
  }
}
