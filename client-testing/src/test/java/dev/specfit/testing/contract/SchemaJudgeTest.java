package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaJudgeTest {
  @TempDir Path folder;

  private SchemaJudge judge(String version, String schema) throws IOException {
    Path file = folder.resolve("api.json");
    Files.writeString(
        file,
        """
        {"openapi": "%s", "info": {"title": "t", "version": "1"}, "paths": {},
         "components": {"schemas": {"Tried": %s,
           "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
           "Base": {"type": "object", "properties": {"id": {"type": "string", "readOnly": true}}}}}}
        """
            .formatted(version, schema));
    return SchemaJudge.of(SpecLoader.load(SpecRequest.of(file)).documents().get(0));
  }

  private static List<String> sent(SchemaJudge judge, String value) {
    return lines(
        judge.sent(JsonPointer.parse("/components/schemas/Tried"), JsonValue.parse(value)));
  }

  private static List<String> received(SchemaJudge judge, String value) {
    return lines(
        judge.received(JsonPointer.parse("/components/schemas/Tried"), JsonValue.parse(value)));
  }

  private static List<String> lines(List<SchemaJudge.Violation> violations) {
    return violations.stream().map(SchemaJudge.Violation::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.0.3 | {"type": "string", "nullable": true}                             | null    | true
          3.1.0 | {"type": "string", "nullable": true}                             | null    | false
          3.1.0 | {"type": ["string", "null"]}                                     | null    | true
          3.0.3 | {"type": "string", "nullable": true, "enum": ["a"]}              | null    | true
          3.0.3 | {"type": "integer", "minimum": 1, "exclusiveMinimum": true}      | 1       | false
          3.0.3 | {"type": "integer", "minimum": 1, "exclusiveMinimum": false}     | 1       | true
          3.1.0 | {"type": "integer", "exclusiveMinimum": 1}                       | 1       | false
          3.1.0 | {"type": "integer", "exclusiveMinimum": 1}                       | 2       | true
          3.0.3 | {"type": "integer"}                                              | 1.0     | false
          3.1.0 | {"type": "integer"}                                              | 1.0     | true
          3.0.3 | {"type": "string", "format": "date"}                             | "never" | false
          3.1.0 | {"type": "string", "format": "date"}                             | "2024-02-29" | true
          3.0.3 | {"type": "object", "items": {"type": "string"}}                  | ["a"]   | true
          3.0.3 | {"properties": {"a": {"type": "string"}}}                        | "a"     | false
          3.0.3 | {"properties": {"items": {"type": "string"}}}                    | null    | true
          3.1.0 | {"items": {"type": "string"}}                                    | "a"     | false
          3.1.0 | {"items": {"type": "string"}}                                    | null    | true
          3.1.0 | {"type": "object", "properties": {"properties": {"items": {}}}}  | {"properties": 1} | true
          3.1.0 | {"properties": {}, "enum": ["a"]}                                | "a"     | true
          3.0.3 | {"type": "object", "items": {"type": "string"}}                  | {"a":1} | false
          3.0.3 | {"type": "object", "items": {}, "properties": {}}                | {"a":1} | true
          3.1.0 | {"type": "object", "items": {"type": "string"}}                  | {"a":1} | true
          3.0.3 | {"type": "string", "format": "uuid"}                             | "never" | true
          3.1.0 | {"type": "string", "format": "uuid"}                             | "never" | true
          3.0.3 | {"type": "string", "format": "email", "maxLength": 3}            | "mail"  | false
          3.1.0 | {"const": null}                                                  | null    | true
          3.1.0 | {"prefixItems": [{"type": "string"}], "items": false}            | ["a",1] | false
          3.0.3 | {"$ref": "#/components/schemas/Cat", "maxProperties": 0}         | {"kind":"a"} | true
          3.1.0 | {"$ref": "#/components/schemas/Cat", "maxProperties": 0}         | {"kind":"a"} | false
          """)
  void saysWhatItsVersionSays(String version, String schema, String value, boolean valid)
      throws IOException {
    SchemaJudge judge = judge(version, schema);

    assertThat(sent(judge, value).isEmpty()).isEqualTo(valid);
    assertThat(received(judge, value).isEmpty()).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"3.0.3", "3.1.0"})
  void discriminatorChangesNoVerdict(String version) throws IOException {
    SchemaJudge judge =
        judge(
            version,
            """
            {"oneOf": [{"$ref": "#/components/schemas/Cat"}],
             "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}}
            """);

    assertThat(received(judge, "{\"kind\":\"dog\"}")).isEmpty();
    assertThat(received(judge, "{\"mood\":\"bad\"}"))
        .contains("required property 'kind' not found (#/components/schemas/Cat/required)");
  }

  @Test
  void whatIsOnlyReadNeedNotBeSent() throws IOException {
    SchemaJudge judge =
        judge(
            "3.0.3",
            """
            {"allOf": [{"$ref": "#/components/schemas/Base"}], "required": ["id", "secret"],
             "properties": {"secret": {"type": "string", "writeOnly": true}}}
            """);

    assertThat(sent(judge, "{\"secret\":\"s\"}")).isEmpty();
    assertThat(sent(judge, "{\"id\":\"1\"}"))
        .containsExactly(
            "required property 'secret' not found (#/components/schemas/Tried/required)");
    assertThat(received(judge, "{\"id\":\"1\"}")).isEmpty();
    assertThat(received(judge, "{\"secret\":\"s\"}"))
        .containsExactly("required property 'id' not found (#/components/schemas/Tried/required)");
  }

  @Test
  void saysWhereInTheValue() throws IOException {
    SchemaJudge judge =
        judge("3.1.0", "{\"properties\": {\"a/b\": {\"items\": {\"type\": \"string\"}}}}");

    SchemaJudge.Violation found =
        judge
            .sent(JsonPointer.parse("/components/schemas/Tried"), JsonValue.parse("{\"a/b\":[1]}"))
            .get(0);

    assertThat(found.at().tokens()).containsExactly("a/b", "0");
    assertThat(found)
        .hasToString(
            "at `/a~1b/0`: integer found, string expected"
                + " (#/components/schemas/Tried/properties/a~1b/items/type)");
  }

  @Test
  void refusesToJudgeByAPatternThatIsNone() throws IOException {
    SchemaJudge judge = judge("3.1.0", "{\"type\": \"string\", \"pattern\": \"(\"}");

    assertThatThrownBy(() -> sent(judge, "\"a\""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("`/components/schemas/Tried` can't be judged by: ");
  }
}
