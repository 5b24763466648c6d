package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterWalkTest {
  private static List<String> between(String base, String revision) {
    return Walked.between(operation(base), operation(revision));
  }

  private static String operation(String parameters) {
    return "paths: {/pets: {get: {parameters: [" + parameters + "]}}}";
  }

  @Test
  void aHeaderIsFoundWithoutRegardToCase() {
    assertThat(between("{name: X-Rate, in: header}", "{name: x-rate, in: header}")).isEmpty();
  }

  @Test
  void aNameThatIsSpelledOtherwiseIsOneChange() {
    assertThat(
            between(
                "{name: pageSize, in: query, schema: {type: integer}}",
                "{name: page_size, in: query, schema: {type: integer}}"))
        .containsExactly(
            "BREAKING request-parameter-renamed: query parameter pageSize of GET /pets is called"
                + " `page_size` now");
  }

  @Test
  void aNameThatIsAllThatChangedIsOneChange() {
    String said = "in: query, description: Only pets of this kind are listed.";

    assertThat(between("{name: kind, " + said + "}", "{name: species, " + said + "}"))
        .containsExactly(
            "BREAKING request-parameter-renamed: query parameter kind of GET /pets is called"
                + " `species` now");
  }

  @Test
  void anotherParameterIsNotTheOldOneRenamed() {
    assertThat(between("{name: kind, in: query}", "{name: age, in: query}"))
        .containsExactly(
            "CAUTION request-parameter-removed: GET /pets no longer takes `kind`",
            "COMPATIBLE new-optional-request-parameter: GET /pets takes `age` now");
  }

  @Test
  void aParameterThatTravelsElsewhereIsOneChange() {
    assertThat(between("{name: key, in: query}", "{name: key, in: header}"))
        .containsExactly(
            "BREAKING request-parameter-in-changed: query parameter key of GET /pets travels as"
                + " header parameter now");
  }

  @Test
  void aParameterThatTravelsElsewhereMayBecomeRequired() {
    String query = "{name: key, in: query, style: form, schema: {type: string}}";
    String header = "{name: key, in: header, required: true, schema: {type: string}}";

    assertThat(between(query, header))
        .containsExactly(
            "BREAKING request-parameter-in-changed: query parameter key of GET /pets travels as"
                + " header parameter now",
            "BREAKING request-parameter-became-required: query parameter key of GET /pets is"
                + " required now");
    assertThat(between(header, query))
        .containsExactly(
            "BREAKING request-parameter-in-changed: header parameter key of GET /pets travels as"
                + " query parameter now",
            "COMPATIBLE request-parameter-became-optional: header parameter key of GET /pets is no"
                + " longer required");
  }

  @Test
  void aVariableOfAPathMayTravelElsewhere() {
    String path =
        "paths: {'/pets/{kind}': {get: {operationId: list, parameters: [{name: kind, in: path,"
            + " required: true, schema: {type: string}}]}}}";
    String query = path.replace("/{kind}", "").replace("in: path, required: true", "in: query");

    assertThat(Walked.between(path, query))
        .containsExactly(
            "BREAKING api-operation-moved: GET /pets/{kind} is `GET /pets` now",
            "BREAKING request-parameter-in-changed: path parameter kind of GET /pets/{kind} travels"
                + " as query parameter now",
            "COMPATIBLE request-parameter-became-optional: path parameter kind of GET /pets/{kind}"
                + " is no longer required");
  }

  @Test
  void whatTravelsElsewhereWithOtherValuesIsAnotherParameter() {
    assertThat(
            between(
                "{name: key, in: query, schema: {type: string}}",
                "{name: key, in: header, required: true, schema: {type: integer}}"))
        .containsExactly(
            "CAUTION request-parameter-removed: GET /pets no longer takes `key`",
            "BREAKING new-required-request-parameter: GET /pets needs `key` now");
  }

  @Test
  void aDefaultThatIsWrittenOutIsNoChange() {
    String schema = "schema: {type: array, items: {type: string}}";

    assertThat(
            between(
                "{name: tags, in: query, " + schema + "}",
                "{name: tags, in: query, required: false, style: form, explode: true, allowReserved:"
                    + " false, "
                    + schema
                    + "}"))
        .isEmpty();
  }

  @Test
  void explodeMeansNothingForASingleValue() {
    assertThat(
            between(
                "{name: tag, in: query, schema: {type: string}}",
                "{name: tag, in: query, explode: false, schema: {type: string}}"))
        .isEmpty();
  }

  @Test
  void theDefaultOfWhatIsAlwaysSentMeansNothing() {
    String optional = "{name: page, in: query, schema: {type: integer, default: 1}}";
    String required = optional.replace("in: query", "in: query, required: true");

    assertThat(between(required, required.replace("default: 1", "default: 2"))).isEmpty();
    assertThat(between(optional, optional.replace("default: 1", "default: 2")))
        .containsExactly(
            "BREAKING request-parameter-default-value-changed: query parameter page of GET /pets"
                + " means `2` when absent now, `1` before");
  }

  @Test
  void theDefaultOfASharedSchemaMeansSomethingToWhoMayLeaveItOut() {
    String shared =
        """
        paths:
          /pets: {get: {parameters: [{name: page, in: query, required: true, schema: {$ref: '#/components/schemas/Page'}}]}}
          /owners: {get: {parameters: [{name: page, in: query, schema: {$ref: '#/components/schemas/Page'}}]}}
        components: {schemas: {Page: {type: integer, default: 1}}}
        """;

    assertThat(
            DriftWalk.compare(
                List.of(Walked.document("pets", shared)),
                List.of(Walked.document("pets", shared.replace("default: 1", "default: 2"))),
                Walked.TODAY))
        .singleElement()
        .satisfies(change -> assertThat(change.operations()).containsExactly("GET /owners"));
  }

  @Test
  void anObjectInAHeaderHasPropertiesOfItsOwn() {
    String before = "{name: X-Who, in: header, schema: {type: object, properties: {id: {}}}}";

    assertThat(between(before, before.replace("type: object", "type: object, required: [id]")))
        .containsExactly(
            "BREAKING request-header-property-became-required: id in header parameter X-Who of GET"
                + " /pets has to be sent now");
  }

  @Test
  void aParameterThatOperationsShareIsOneChangeOfAllOfThem() {
    String shared =
        """
        paths:
          /pets: {get: {parameters: [{$ref: '#/components/parameters/Tag'}]}}
          /owners: {get: {parameters: [{$ref: '#/components/parameters/Tag'}]}}
        components: {parameters: {Tag: {name: tag, in: query, schema: {type: string}}}}
        """;
    String required = shared.replace("in: query", "in: query, required: true");

    assertThat(Walked.between(shared, required))
        .containsExactly(
            "BREAKING request-parameter-became-required: query parameter tag is required now");
    assertThat(
            DriftWalk.compare(
                List.of(Walked.document("pets", shared)),
                List.of(Walked.document("pets", required)),
                Walked.TODAY))
        .singleElement()
        .satisfies(
            change -> assertThat(change.operations()).containsExactly("GET /pets", "GET /owners"));
  }

  @Test
  void aParameterThatMovesFromItsPathToItsOperationIsTheSame() {
    assertThat(
            Walked.between(
                "paths: {/pets: {parameters: [{name: tag, in: query}], get: {}}}",
                "paths: {/pets: {get: {parameters: [{name: tag, in: query}]}}}"))
        .isEmpty();
  }

  @Test
  void singleValueIsAListOfOneWhereListsAreRepeated() {
    String single = "{name: tag, in: query, schema: {type: integer}}";
    String list = "{name: tag, in: query, schema: {type: array, items: {type: integer}}}";

    assertThat(between(single, list))
        .containsExactly(
            "COMPATIBLE request-parameter-type-generalized: query parameter tag of GET /pets is of"
                + " type `array of integer` now, `integer` before");
    assertThat(between(list, single))
        .containsExactly(
            "BREAKING request-parameter-type-changed: query parameter tag of GET /pets is of type"
                + " `integer` now, `array of integer` before");
  }

  @Test
  void singleValueIsNoListWhereListsAreWrittenOtherwise() {
    assertThat(
            between(
                "{name: tag, in: query, explode: false, schema: {type: integer}}",
                "{name: tag, in: query, explode: false, schema: {type: array, items: {type:"
                    + " integer}}}"))
        .containsExactly(
            "BREAKING request-parameter-type-changed: query parameter tag of GET /pets is of type"
                + " `array` now, `integer` before");
    assertThat(
            between(
                "{name: tag, in: query, schema: {type: integer}}",
                "{name: tag, in: query, schema: {type: array, minItems: 2, items: {type:"
                    + " integer}}}"))
        .contains(
            "BREAKING request-parameter-type-changed: query parameter tag of GET /pets is of type"
                + " `array` now, `integer` before");
  }

  @Test
  void whatAnotherParameterNeedsIsTold() {
    assertThat(
            between(
                "{name: page, in: query, x-specfit-requires: size}",
                "{name: page, in: query, x-specfit-requires: [pageSize]}"))
        .containsExactly(
            "BREAKING requires-added: query parameter page of GET /pets needs `pageSize` beside it"
                + " now",
            "COMPATIBLE requires-removed: query parameter page of GET /pets no longer needs `size`"
                + " beside it");
  }
}
