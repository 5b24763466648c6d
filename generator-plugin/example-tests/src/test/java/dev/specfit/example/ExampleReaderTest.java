package dev.specfit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.example.FoundExample.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExampleReaderTest extends ReadingTest {
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
