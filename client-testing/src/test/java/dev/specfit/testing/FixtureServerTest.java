package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixtureServerTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/pets");
  private static final String QUERY =
      "?filter[name][contains]=a%20%26%20b&filter[owner_id]=1293384261075731499"
          + "&page[size]=50&tags=aa&tags=bb&ids=1,2";

  private static Fixture fixture(String name, String request, String response) {
    return Fixture.parse(
        name, "{\"request\": {" + request + "}, \"response\": {" + response + "}}");
  }

  @Test
  void fixtureAnswersTheRequestItDescribesToTheByte() throws IOException {
    try (FixtureServer server = FixtureServer.start(FIXTURES.resolve("list.json"))) {
      Http.Answer answer =
          Http.send(
              Http.to(
                  server.baseUrl("/v2/pets") + QUERY,
                  "Authorization",
                  "Bearer test-key",
                  "X-Trace",
                  "t-1"));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body())
          .isEqualTo(
              "{\"data\":[{\"id\":1293384261075731499,\"name\":\"Ida\",\"weight\":1.10,"
                  + "\"parent\":{\"id\":2,\"name\":\"Max\",\"weight\":null}}]}");
      server.verify();
      assertThat(server.exchange().request().target()).isEqualTo("/v2/pets" + QUERY);
      assertThat(server.exchange().requestDifferences()).isEmpty();
    }
  }

  @Test
  void otherRequestFailsWithTheDifferenceToTheNearestFixtureAndNoCredential() throws IOException {
    try (FixtureServer server =
        FixtureServer.start(
            List.of(
                fixture("far.json", "'method': 'GET', 'url': '/x'".replace('\'', '"'), ""),
                fixture(
                    "near.json",
                    ("'method': 'POST', 'url': '/v2/pets?api_key=right',"
                            + "'headers': {'Authorization': {'equalTo': 'Bearer other'},"
                            + "'X-A': {'equalTo': 'a'}},"
                            + "'bodyPatterns': [{'equalToJson': {'a': 1, 'password': 'x'}}]")
                        .replace('\'', '"'),
                    "")))) {
      Http.Answer answer =
          Http.send(
              Http.to(
                      server.baseUrl("/v2/pets?api_key=wrong"),
                      "Authorization",
                      "Bearer s3cr3t-key")
                  .post(Http.body("application/json", "{\"a\":2,\"password\":\"s3cr3t-key\"}")));

      String report =
          """
          no fixture for POST /v2/pets?api_key=***
          the nearest is `near.json`
            url: expected `/v2/pets?api_key=***`, found `/v2/pets?api_key=***`
            header `Authorization`: not as expected (not shown: it is secret)
            header `X-A`: expected equal to `a`, found none
            body: `$.a`: expected `1`, found `2`
            body: `$.password`: expected `***`, found `***`
          """;
      assertThat(answer).isEqualTo(new Http.Answer(404, report));
      assertThatThrownBy(server::verify)
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              "fixtures and requests don't agree:\n- "
                  + report.strip().replace("\n", "\n  ")
                  + "\n- no request for `far.json`\n- no request for `near.json`");
    }
  }

  @Test
  void unusedFixtureFails() throws IOException {
    try (FixtureServer server =
        FixtureServer.start(
            List.of(fixture("unused.json", "\"method\": \"GET\", \"url\": \"/\"", "")))) {
      assertThatThrownBy(server::verify)
          .isInstanceOf(AssertionError.class)
          .hasMessage("fixtures and requests don't agree:\n- no request for `unused.json`");
    }
  }

  @Test
  void twoFixturesForOneRequestFail() throws IOException {
    String request = "\"method\": \"GET\", \"url\": \"/\"";
    try (FixtureServer server =
        FixtureServer.start(List.of(fixture("a", request, ""), fixture("b", request, "")))) {
      assertThat(Http.send(Http.to(server.baseUrl())).status()).isEqualTo(404);
      assertThatThrownBy(server::verify)
          .hasMessageContaining(
              "GET /\n  matches both `a` and `b`; give one a `priority` or both a `scenarioName`"
                  + " with states");
    }
  }

  @Test
  void lowerPriorityAnswersFirst() throws IOException {
    Fixture usual =
        fixture("usual", "\"method\": \"ANY\", \"urlPattern\": \".*\"", "\"status\": 404");
    Fixture first =
        Fixture.parse(
            "first",
            "{\"priority\": 1, \"request\": {\"method\": \"GET\", \"url\": \"/\"}, \"response\": {}}");
    try (FixtureServer server = FixtureServer.start(List.of(usual, first))) {
      assertThat(Http.send(Http.to(server.baseUrl())).status()).isEqualTo(200);
      assertThat(Http.send(Http.to(server.baseUrl("/other"))).status()).isEqualTo(404);
      server.verify();
    }
  }

  @Test
  void scenarioAnswersInItsOrder() throws IOException {
    try (FixtureServer server = FixtureServer.start(FIXTURES.resolve("paging"))) {
      assertThat(Http.send(Http.to(server.baseUrl("/pets?page=1"))).body()).isEqualTo("page 1");
      assertThat(Http.send(Http.to(server.baseUrl("/pets?page=2"))).body()).isEqualTo("page 2");
      server.verify();
      assertThat(server.exchanges()).hasSize(2);
      assertThatThrownBy(server::exchange).hasMessage("expected one exchange, found 2");
    }
  }

  @Test
  void queryParameterThatNoMatcherSpeaksOfIsADifference() throws IOException {
    try (FixtureServer server = FixtureServer.start(FIXTURES.resolve("paging"))) {
      assertThat(Http.send(Http.to(server.baseUrl("/pets?page=1&x=2"))).body())
          .contains("query `x`: expected none, found 1");
    }
  }

  @Test
  void bodyComesFromItsFile() throws IOException {
    try (FixtureServer server = FixtureServer.start(FIXTURES.resolve("from-file.json"))) {
      assertThat(Http.send(Http.to(server.baseUrl("/file"))).body()).isEqualTo("hello");
    }
  }

  @Test
  void gzipIsSentToThoseWhoAcceptIt() throws IOException {
    Fixture fixture =
        fixture("z", "\"method\": \"GET\", \"url\": \"/\"", "\"jsonBody\": {\"a\": 1}");
    try (FixtureServer server = FixtureServer.startWithGzip(List.of(fixture))) {
      assertThat(Http.send(Http.to(server.baseUrl())).body()).isEqualTo("{\"a\":1}");
      assertThat(Http.send(Http.to(server.baseUrl(), "Accept-Encoding", "gzip")).body())
          .isNotEqualTo("{\"a\":1}");
      assertThat(server.exchanges().get(0).responseJson()).hasToString("{\"a\":1}");
    }
  }

  @Test
  void bodyWithoutAMatcherIsADifference() throws IOException {
    Fixture fixture = fixture("p", "\"method\": \"POST\", \"url\": \"/\"", "");
    try (FixtureServer server = FixtureServer.start(List.of(fixture))) {
      assertThat(Http.send(Http.to(server.baseUrl()).post(Http.body("text/plain", "hello"))).body())
          .contains("body: expected none, found 5 bytes");
    }
  }
}
