package dev.specfit.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.example.FoundExample.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a request can carry decides which values its cases have. */
class SendableValuesTest extends ReadingTest {
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
}
