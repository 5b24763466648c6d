package dev.specfit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.example.FoundExample.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleReaderTest {
  @TempDir Path folder;

  private ExampleCases read(String version, String paths, String schemas) throws IOException {
    Files.writeString(
        folder.resolve("pets.yaml"),
        "openapi: "
            + version
            + "\ninfo: {title: Pets, version: '1'}\npaths:\n"
            + paths.indent(2)
            + "components:\n  schemas:\n    Nothing: {}\n"
            + schemas.indent(4));
    return Corpus.read(folder, "pets.yaml");
  }

  private static List<String> shown(ExampleCases read) {
    return read.cases().stream()
        .map(
            one ->
                "%s: %s%s -> %d%s"
                    .formatted(
                        one.name(),
                        String.join(
                            " ",
                            one.parameters().stream()
                                .map(p -> p.parameter().wireName() + "=" + p.value().toJson())
                                .toList()),
                        one.body().map(body -> " " + body.value().toJson()).orElse(""),
                        one.answer().status(),
                        one.answer().body().map(body -> " " + body.value().toJson()).orElse("")))
        .toList();
  }

  private static List<String> told(ExampleCases read) {
    return read.diagnostics().stream().map(Diagnostic::format).toList();
  }

  @Test
  void examplesOfTheSameNameBelongTogether() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets/{id}:
              put:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer},
                     examples: {cat: {value: 1}, dog: {value: 2}}}
                requestBody:
                  required: true
                  content:
                    application/json:
                      schema: {type: object, properties: {name: {type: string}}}
                      examples: {cat: {value: {name: Tom}}, dog: {value: {name: Rex}}}
                responses:
                  '200':
                    description: saved
                    content:
                      application/json:
                        schema: {type: object, properties: {age: {type: number}}}
                        examples: {dog: {value: {age: 1.10}}, cat: {value: {age: 2}}}
            """,
            "");

    assertThat(shown(read))
        .containsExactly(
            "cat: id=1 {\"name\":\"Tom\"} -> 200 {\"age\":2}",
            "dog: id=2 {\"name\":\"Rex\"} -> 200 {\"age\":1.10}");
    assertThat(read.found()).extracting(FoundExample::verdict).containsOnly(Verdict.REPLAYED);
  }

  private static String answered(String media) {
    return """
        /pets:
          get:
            responses:
              '200':
                description: a pet
                content:
                  application/json:
        """
        + media.indent(12);
  }

  @Test
  void wrongExampleIsToldWithItsPlaceAndAMadeValueIsReplayed() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            answered(
                """
                schema: {type: object, required: [age], properties: {age: {type: integer}}}
                example: {age: old}
                """),
            "");

    assertThat(told(read))
        .containsExactly(
            "[WARNING] wrong-example: the example contradicts its schema, so no test replays it:"
                + " at `/age`: string found, integer expected"
                + " (#/paths/~1pets/get/responses/200/content/application~1json/schema/properties"
                + "/age/type); correct it, in an overlay for instance (pets.yaml:12:24)");
    assertThat(shown(read)).containsExactly("full:  -> 200 {\"age\":1}");
  }

  @Test
  void exampleOfTheMediaTypeOverrulesThoseOfTheSchema() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            answered(
                """
                schema: {$ref: '#/components/schemas/Pet'}
                example: {name: Rex}
                """),
            "Pet: {type: object, properties: {name: {type: string, example: Tom}}}");

    assertThat(shown(read)).containsExactly("example:  -> 200 {\"name\":\"Rex\"}");
    assertThat(read.found())
        .extracting(FoundExample::verdict)
        .containsExactly(Verdict.REPLAYED, Verdict.OVERRULED);
  }

  @Test
  void exampleKeptElsewhereIsToldAndLeftOut() throws IOException {
    ExampleCases read =
        read(
            "3.1.0",
            answered(
                """
                schema: {type: boolean, const: true}
                examples: {far: {externalValue: 'https://example.com/far.json'}}
                """),
            "");

    assertThat(told(read))
        .containsExactly(
            "[WARNING] example-left-out: no test has this example: its `externalValue` isn't"
                + " fetched; write the `value` here (pets.yaml:12:31)");
    assertThat(shown(read)).containsExactly("full:  -> 200 true");
  }

  @Test
  void jsonInATextIsRead() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            answered(
                """
                schema: {type: object, properties: {name: {type: string}}}
                example: '{"name": "Rex"}'
                """),
            "");

    assertThat(shown(read)).containsExactly("example:  -> 200 {\"name\":\"Rex\"}");
  }

  @Test
  void parametersExamplesMayBeEncoded() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                parameters:
                  - {name: ids, in: query, explode: false, example: '1,2',
                     schema: {type: array, items: {type: integer}}}
                  - {name: tags, in: query, style: pipeDelimited, explode: false, example: 'a|b',
                     schema: {type: array, items: {type: string}}}
                  - {name: filter, in: query, style: deepObject, example: {name: {eq: Rex}},
                     schema: {type: object, properties: {name: {type: object}}}}
                  - {name: size, in: query, example: '10', schema: {type: integer}}
                responses: {'204': {description: none}}
            """,
            "");

    assertThat(told(read)).isEmpty();
    assertThat(shown(read))
        .containsExactly(
            "example: ids=[1,2] tags=[\"a\",\"b\"] filter={\"name\":{\"eq\":\"Rex\"}} size=10"
                + " -> 204",
            "minimal:  -> 204");
  }

  @Test
  void everyPropertyIsThereOnceAndAbsentOnceInItsDirection() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  required: true
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Pet'}}
                responses:
                  '201':
                    description: saved
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Pet'}}
            """,
            """
            Pet:
              type: object
              required: [id, secret]
              properties:
                id: {type: integer, readOnly: true}
                secret: {type: string, writeOnly: true}
                owner: {type: object, properties: {name: {type: string, minLength: 6}}}
            """);

    assertThat(shown(read))
        .containsExactly(
            "full:  {\"secret\":\"text\",\"owner\":{\"name\":\"xxtext\"}}"
                + " -> 201 {\"id\":1,\"owner\":{\"name\":\"xxtext\"}}",
            "minimal:  {\"secret\":\"text\"} -> 201 {\"id\":1}",
            "further 1:  {\"secret\":\"text\",\"owner\":{}} -> 201 {\"id\":1,\"owner\":{}}");
  }

  @Test
  void emptyExampleOfAPathVariableIsLeftOutForAnother() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets/{id}:
              delete:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string, example: ''}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).containsExactly("full: id=\"text\" -> 204");
    assertThat(read.found()).extracting(FoundExample::verdict).containsExactly(Verdict.LEFT_OUT);
  }

  @Test
  void propertyOfAQueryThatNothingTellsFromAnotherIsInNoCase() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                parameters:
                  - {name: cut, in: query, schema: {type: object, properties: {sum: {type: integer}}}}
                  - {name: fee, in: query, schema: {type: object, properties: {sum: {type: integer}}}}
                  - {name: sum, in: query, required: true, schema: {type: integer}}
                  - {name: sum, in: header, schema: {type: integer}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).containsExactly("full: sum=1 sum=1 -> 204", "minimal: sum=1 -> 204");
    assertThat(told(read))
        .containsExactly(
            "[WARNING] no-test-value: nothing tells `sum` of `cut` from that of `sum`, so tests go"
                + " without it (pets.yaml:7:11)",
            "[WARNING] no-test-value: nothing tells `sum` of `fee` from that of `sum`, so tests go"
                + " without it (pets.yaml:8:11)");
  }

  @Test
  void nameOfAParameterIsNoOthersProperty() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                parameters:
                  - {name: cut, in: query, schema: {type: object, properties: {sum: {type: string}}}}
                  - {name: sum, in: query, schema: {type: integer}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).containsExactly("full: sum=1 -> 204", "minimal:  -> 204");
    assertThat(told(read))
        .containsExactly(
            "[WARNING] no-test-value: nothing tells `sum` of `cut` from that of `sum`, so tests go"
                + " without it (pets.yaml:7:11)");
  }

  @Test
  void multipartBodyWithoutAPartIsInNoCase() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  required: true
                  content:
                    multipart/form-data:
                      schema:
                        type: object
                        required: [ids]
                        properties: {ids: {type: array, items: {type: integer}}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).containsExactly("full:  {\"ids\":[1]} -> 204");
  }

  @Test
  void parameterThatMayBeAnythingIsText() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                parameters: [{name: any, in: query, required: true, schema: {}}]
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).containsExactly("full: any=\"text\" -> 204");
  }

  @Test
  void whatAFormCantSayIsInNoCase() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  content:
                    application/x-www-form-urlencoded:
                      schema:
                        type: object
                        properties:
                          name: {type: string}
                          tags: {type: array, maxItems: 0, items: {type: string}}
                      examples:
                        empty: {value: {}}
                        list: {value: {name: Ida, tags: []}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read))
        .containsExactly("full:  {\"name\":\"text\"} -> 204", "minimal:  -> 204");
    assertThat(told(read))
        .containsExactly(
            "[WARNING] example-left-out: no test has this example: a form without fields is no body"
                + " (pets.yaml:15:30)",
            "[WARNING] example-left-out: no test has this example: `tags` is empty, which a form"
                + " can't say (pets.yaml:16:29)");
  }

  @Test
  void madeFormGoesWithoutWhatItCantSay() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  content:
                    application/x-www-form-urlencoded:
                      schema:
                        type: object
                        properties:
                          name: {type: string}
                          tags: {type: array, maxItems: 0, items: {type: string}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read))
        .containsExactly("full:  {\"name\":\"text\"} -> 204", "minimal:  -> 204");
    assertThat(told(read)).isEmpty();
  }

  @Test
  void operationWithoutResponsesIsAnsweredWithASuccess() throws IOException {
    ExampleCases read =
        read(
            "3.1.0",
            """
            /pets:
              get:
                parameters: [{name: limit, in: query, schema: {type: integer}, example: 5}]
            """,
            "");

    assertThat(shown(read)).containsExactly("example: limit=5 -> 200", "minimal:  -> 200");
  }

  @Test
  void everyStatusIsAnswered() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              delete:
                responses:
                  '404': {description: gone}
                  '204': {description: done}
                  4XX:
                    description: refused
                    content: {application/json: {schema: {type: string, enum: [no, never]}}}
                  default: {description: broken}
            """,
            "");

    assertThat(shown(read))
        .containsExactly(
            "204 full:  -> 204",
            "404 full:  -> 404",
            "400 full:  -> 400 \"no\"",
            "400 minimal:  -> 400 \"never\"",
            "500 full:  -> 500");
  }

  @Test
  void aNumberIsWhatItsFormatHolds() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                parameters:
                  - {name: lat, in: query, example: 47.4973131430789, schema: {type: number, format: float}}
                  - {name: lon, in: query, example: [0.1, 19.06463453467145712345], schema: {type: array, items: {type: number, format: double}}}
                  - {name: since, in: query, example: 1418556452651, schema: {type: integer, format: int32}}
                  - {name: huge, in: query, example: 1e99, schema: {type: number, format: float}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read))
        .containsExactly(
            "example: lat=47.497314 lon=[0.1,19.064634534671455] since=1 huge=1.5 -> 204",
            "minimal:  -> 204");
    assertThat(told(read))
        .contains(
            "[WARNING] example-left-out: no test has this example: the number is beyond what its"
                + " `format` holds (pets.yaml:9:45)",
            "[WARNING] example-left-out: no test has this example: the number is beyond what its"
                + " `format` holds (pets.yaml:10:44)");
  }

  @Test
  void aBodyThatMayBeNullIsntSentAsNull() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  content:
                    application/json: {schema: {type: array, nullable: true, items: {type: string}}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read)).noneMatch(one -> one.contains(" null"));
  }

  @Test
  void choiceThatMayOnlyBeNullIsNull() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              post:
                requestBody:
                  required: true
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [names]
                        properties: {names: {type: array, minItems: 1, items: {anyOf: [{type: string}, {nullable: true}]}}}
                responses: {'204': {description: done}}
            """,
            "");

    assertThat(shown(read))
        .allMatch(one -> one.matches(".*\\{\"names\":\\[(\"text\"|null)(,(\"text\"|null))*].*"));
  }

  @Test
  void whatExtendsABaseHasTheValueThatItStates() throws IOException {
    ExampleCases read =
        read(
            "3.0.3",
            """
            /pets:
              get:
                responses:
                  '200':
                    description: d
                    content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
            """,
            """
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string, enum: [Invalid, moo]}}
              discriminator: {propertyName: kind}
            Cow:
              allOf: [{$ref: '#/components/schemas/Pet'}]
              x-ms-discriminator-value: moo
              required: [milk]
              properties: {milk: {type: integer}}
            """);

    assertThat(shown(read)).containsExactly("full:  -> 200 {\"milk\":1,\"kind\":\"moo\"}");
  }
}
