package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What vendors call: webhooks and callbacks. */
class EventWalkTest {
  private static final String WEBHOOK =
      """
      paths: {}
      webhooks:
        born:
          post:
            parameters: [{name: X-Signature, in: header, required: true, schema: {type: string}}]
            requestBody: {content: {application/json: {schema: {type: object}}}}
            responses: {'200': {description: ok}}
      """;
  private static final String CALLBACK =
      """
      paths:
        /pets:
          post:
            callbacks:
              born: {'{$request.body#/url}': {post: {responses: {'200': {description: ok}}}}}
            responses: {'201': {description: ok}}
      """;

  @Test
  void anotherMethodIsToldOfAndTheRestIsCompared() {
    String other = WEBHOOK.replace("post:", "put:").replace("{type: object}", "{type: array}");

    assertThat(Walked.between(WEBHOOK, other))
        .containsExactly(
            "BREAKING webhook-method-changed: webhook born comes by `PUT` now, by `POST` before",
            "BREAKING response-body-type-changed: payload of webhook born is of type `array` now,"
                + " `object` before");
  }

  @Test
  void parameterThatAlwaysCameIsMissed() {
    String bare = WEBHOOK.replaceAll("(?m)^ *parameters.*\n", "");

    assertThat(Walked.between(WEBHOOK, bare))
        .containsExactly(
            "BREAKING webhook-parameter-removed: webhook born no longer brings `X-Signature`");
    assertThat(Walked.between(bare, WEBHOOK))
        .containsExactly(
            "COMPATIBLE webhook-parameter-added: webhook born brings `X-Signature` now");
  }

  @Test
  void payloadThatGoesIsMissed() {
    String empty = WEBHOOK.replaceAll("(?m)^ *requestBody.*\n", "");

    assertThat(Walked.between(WEBHOOK, empty))
        .containsExactly("BREAKING webhook-payload-removed: webhook born has no payload any more");
    assertThat(Walked.between(empty, WEBHOOK))
        .containsExactly("COMPATIBLE webhook-payload-added: webhook born has a payload now");
  }

  @Test
  void callbackToAnotherAddressIsToldOf() {
    String elsewhere = CALLBACK.replace("{$request.body#/url}", "{$request.query.url}");

    assertThat(Walked.between(CALLBACK, elsewhere))
        .containsExactly(
            "BREAKING callback-url-changed: callback born of POST /pets goes to"
                + " `{$request.query.url}` now, `{$request.body#/url}` before");
  }

  @Test
  void oneMoreMethodIsToldOf() {
    String both = WEBHOOK + "    put: {responses: {'200': {description: ok}}}\n";

    assertThat(Walked.between(WEBHOOK, both))
        .containsExactly("COMPATIBLE webhook-method-added: webhook born may come by `PUT` now");
    assertThat(Walked.between(both, WEBHOOK))
        .containsExactly("BREAKING webhook-method-removed: webhook born no longer comes by `PUT`");
  }

  @Test
  void oneMoreAddressIsToldOfWhereverItStands() {
    String address = "'{$request.body#/url}': {post: {responses: {'200': {description: ok}}}}";
    String other = address.replace("body#/url", "query.other").replace("post", "put");
    String both = CALLBACK.replace(address, other + ", " + address);

    assertThat(Walked.between(CALLBACK, both))
        .containsExactly(
            "COMPATIBLE callback-added: callback born of POST /pets goes to"
                + " `{$request.query.other}`, too");
    assertThat(Walked.between(both, CALLBACK))
        .containsExactly(
            "BREAKING callback-removed: callback born of POST /pets no longer goes to"
                + " `{$request.query.other}`");
  }
}
