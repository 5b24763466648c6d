package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseWalkTest {
  private static List<String> between(String base, String revision) {
    return Walked.between(operation(base), operation(revision));
  }

  private static String operation(String responses) {
    return "paths: {/pets: {get: {responses: {" + responses + "}}}}";
  }

  private static List<String> mediaTypes(String base, String revision) {
    return between(
        "'200': {content: {'" + base + "': {}}}", "'200': {content: {'" + revision + "': {}}}");
  }

  @Test
  void aStatusIsCoveredByItsRangeWhichIsNewItself() {
    assertThat(between("'200': {}, '404': {}", "2XX: {}, 4xx: {}"))
        .containsExactly(
            "COMPATIBLE response-success-status-added: GET /pets may answer `2XX` now",
            "COMPATIBLE response-non-success-status-added: GET /pets may answer `4XX` now");
  }

  @Test
  void aRangeOfWhichOneStatusIsLeftIsThatStatus() {
    assertThat(between("2XX: {}", "'200': {}, '400': {}"))
        .containsExactly(
            "BREAKING response-success-status-removed: GET /pets no longer answers `2XX`",
            "COMPATIBLE response-non-success-status-added: GET /pets may answer `400` now");
  }

  @Test
  void aMediaTypeIsFoundWithoutRegardToCaseAndSpace() {
    assertThat(mediaTypes("Application/JSON;charset=utf-8", "application/json; Charset=\"utf-8\""))
        .isEmpty();
  }

  @Test
  void aMediaTypeThatIsAkinIsOneChange() {
    assertThat(mediaTypes("application/vnd.pets+json", "application/json"))
        .containsExactly(
            "BREAKING response-media-type-name-generalized: 200 response of GET /pets comes as"
                + " `application/json` now, as `application/vnd.pets+json` before");
    assertThat(mediaTypes("*/*", "text/csv"))
        .containsExactly(
            "COMPATIBLE response-media-type-name-specialized: 200 response of GET /pets comes as"
                + " `text/csv` now, as `*/*` before");
  }

  @Test
  void aMediaTypeThatIsNotAkinIsGone() {
    assertThat(mediaTypes("application/xml", "application/json"))
        .containsExactly(
            "BREAKING response-media-type-removed: 200 response of GET /pets no longer may come as"
                + " `application/xml`",
            "COMPATIBLE response-media-type-added: 200 response of GET /pets may come as"
                + " `application/json` now");
  }

  @Test
  void aHeaderIsFoundWithoutRegardToCaseAndTheContentTypeIsNone() {
    assertThat(
            between(
                "'200': {headers: {X-Rate: {}, Content-Type: {}}}",
                "'200': {headers: {x-rate: {}}}"))
        .isEmpty();
  }

  @Test
  void anAnswerThatOperationsShareIsComparedOnce() {
    String shared =
        """
        paths:
          /pets: {get: {responses: {'404': {$ref: '#/components/responses/None'}}}}
          /owners: {get: {responses: {'404': {$ref: '#/components/responses/None'}}}}
        components: {responses: {None: {headers: {X-Id: {required: true}}}}}
        """;

    assertThat(Walked.between(shared, shared.replace("required: true", "required: false")))
        .containsExactly(
            "BREAKING response-header-became-optional: header X-Id no longer always comes");
  }

  @Test
  void whatTellsAFailureIsPartOfTheAnswer() {
    assertThat(
            between(
                "'200': {x-specfit-failure: {property: success, equals: false}}",
                "'200': {x-specfit-failure: {property: ok, equals: false}}"))
        .containsExactly(
            "CAUTION failure-changed: 200 response of GET /pets tells a failure otherwise now");
  }

  @Test
  void headerThatIsDescribedByAContentIsCompared() {
    String header =
        "paths: {/pets: {get: {responses: {'200': {description: ok, headers: {X-A: {content:"
            + " {text/plain: {schema: {type: integer}}}}}}}}}}";

    assertThat(Walked.between(header, header.replace("integer", "boolean")))
        .containsExactly(
            "BREAKING response-header-type-changed: header X-A of 200 response of GET /pets is of"
                + " type `boolean` now, `integer` before");
  }

  @Test
  void bodyMayComeAsAnyOfARange() {
    String body = "paths: {/pets: {post: {requestBody: {content: {'%s': {}}}, responses: {}}}}";

    assertThat(Walked.between(body.formatted("text/plain"), body.formatted("text/*")))
        .containsExactly(
            "COMPATIBLE request-body-media-type-name-generalized: request body of POST /pets may be"
                + " `text/*` now, `text/plain` before");
    assertThat(Walked.between(body.formatted("*/*"), body.formatted("text/plain")))
        .containsExactly(
            "BREAKING request-body-media-type-name-specialized: request body of POST /pets may be"
                + " `text/plain` now, `*/*` before");
  }

  @Test
  void anEmptySchemaInTheComponentsSaysAsLittleAsNone() {
    String components = "\ncomponents: {schemas: {Anything: {}}}";
    String referring = "{$ref: '#/components/schemas/Anything'}";
    String base = operation("'200': {content: {text/csv: {schema: " + referring + "}}}");
    String revision = operation("'200': {content: {text/csv: {}}}");

    assertThat(Walked.between(base + components, revision + components)).isEmpty();
    assertThat(Walked.between(revision + components, base + components)).isEmpty();
  }
}
