package dev.specfit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureRecorderTest {
  @TempDir Path folder;
  private final MockWebServer vendor = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    vendor.start();
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  private FixtureRecorderBuilder recorder() {
    return FixtureRecorder.builder(folder).pseudonymKey("the same each time");
  }

  private static OkHttpClient client(FixtureRecorder recorder) {
    return new OkHttpClient.Builder().addNetworkInterceptor(recorder).build();
  }

  private void answer(String type, String body) {
    vendor.enqueue(new MockResponse.Builder().setHeader("Content-Type", type).body(body).build());
  }

  private String onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return Files.readString(all.get(0));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void exchangeBecomesAReadableFixtureThatReplays() throws IOException {
    answer("application/json", "{\"id\":1293384261075731499,\"at\":1.10,\"none\":null}");
    try (FixtureRecorder recorder = recorder().source("by hand").build()) {
      Http.send(
          client(recorder),
          Http.to(vendor.url("/v2/pets?a=%20&b=c,d").toString(), "Accept", "application/json")
              .post(Http.body("application/json", "{\"name\":\"Ida\"}"))
              .build());
    }

    assertThat(onlyFile())
        .isEqualTo(
            """
            {
              "request": {
                "method": "POST",
                "url": "/v2/pets?a=%20&b=c,d",
                "headers": {
                  "Accept": {
                    "equalTo": "application/json"
                  },
                  "Content-Type": {
                    "equalTo": "application/json; charset=utf-8"
                  }
                },
                "bodyPatterns": [
                  {
                    "equalToJson": {
                      "name": "Ida"
                    }
                  }
                ]
              },
              "response": {
                "status": 200,
                "headers": {
                  "Content-Type": "application/json"
                },
                "jsonBody": {
                  "id": 1293384261075731499,
                  "at": 1.10,
                  "none": null
                }
              },
              "metadata": {
                "specfit": {
                  "origin": "recorded",
                  "source": "by hand"
                }
              }
            }
            """);
    try (FixtureServer server = FixtureServer.start(folder)) {
      Http.send(
          Http.to(server.baseUrl("/v2/pets?a=%20&b=c,d"), "Accept", "application/json")
              .post(Http.body("application/json", "{\"name\":\"Ida\"}")));
      server.verify();
    }
  }

  @Test
  void secretAndPersonalNamesAreReplacedAndJoin() throws IOException {
    answer(
        "application/json",
        """
        {"account_id":"acc-4711","ref":"acc-4711","client_secret":"s3cr3t!!","code":"10015",
         "has_password":true,"password":null,"total_tokens":42,"pin_token":1234,
         "nested":{"credentials":["one-credential",{"x":"two-credential"}]},
         "note":"mail jo@firma.de or +4917012345678 from 10.1.2.3","again":"jo@firma.de",
         "jwt":"eyJhbGciOiJI.eyJzdWIiOiIx.abc_-","echo":"the s3cr3t!! is out","first_name":"Jo",
         "birth_date":"1980-02-03","phone_number":"0170 1234567"}
        """);
    try (FixtureRecorder recorder = recorder().build()) {
      Http.send(
          client(recorder),
          Http.to(vendor.url("/accounts/acc-4711?state=abc&filter[token]=deep-token").toString())
              .build());
    }

    String file = onlyFile();
    JsonObject body = child(child(json(file), "response"), "jsonBody");
    String account = text(body, "account_id");
    assertThat(account).matches("[a-z]{3}-[0-9]{4}").isNotEqualTo("acc-4711");
    assertThat(text(body, "ref")).isEqualTo(account);
    assertThat(file).contains("\"url\": \"/accounts/" + account + "?state=");
    assertThat(text(body, "code")).isEqualTo("10015");
    assertThat(text(body, "again")).matches("user-[0-9a-f]{8}@example\\.com");
    assertThat(text(body, "note"))
        .matches(
            "mail " + text(body, "again") + " or \\+1202555[0-9]{7} from 192\\.0\\.2\\.[0-9]+");
    assertThat(text(body, "birth_date")).matches("19[0-9]{2}-[01][0-9]-[0-2][0-9]");
    assertThat(text(body, "phone_number")).matches("[0-9]{4}.[0-9]{7}");
    assertThat(body.get("total_tokens")).hasToString("42");
    assertThat(body.get("has_password")).hasToString("true");
    assertThat(body.get("password")).hasToString("null");
    assertThat(String.valueOf(body.get("pin_token"))).matches("[0-9]{4}").isNotEqualTo("1234");
    assertThat(file)
        .doesNotContain("s3cr3t!!", "one-credential", "two-credential", "state=abc", "deep-token")
        .doesNotContain("firma", "4917012345678", "10.1.2.3", "eyJhbGciOiJI", "\"Jo\"");
  }

  private static JsonObject json(String text) {
    return (JsonObject) JsonValue.parse(text);
  }

  private static JsonObject child(JsonObject object, String name) {
    return (JsonObject) Objects.requireNonNull(object.get(name));
  }

  private static String text(JsonObject object, String name) {
    return ((JsonString) Objects.requireNonNull(object.get(name))).value();
  }

  @Test
  void samePseudonymsAcrossFilesAndRecordings() throws IOException {
    for (int i = 0; i < 2; i++) {
      answer("application/json", "{\"user_id\":\"user-12345\",\"n\":" + i + "}");
    }
    for (int i = 0; i < 2; i++) {
      try (FixtureRecorder recorder =
          FixtureRecorder.builder(folder.resolve("r" + i)).pseudonymKey("k").build()) {
        Http.send(client(recorder), Http.to(vendor.url("/users/user-12345").toString()).build());
      }
    }
    String first = Files.readString(folder.resolve("r0").toFile().listFiles()[0].toPath());
    String second = Files.readString(folder.resolve("r1").toFile().listFiles()[0].toPath());
    assertThat(first).doesNotContain("12345");
    assertThat(second).isEqualTo(first.replace("\"n\": 0", "\"n\": 1"));
  }

  @Test
  void tokenEndpointsAreNotRecordedButLearned() throws IOException {
    answer("application/json", "{\"access_token\":\"fresh-token-1\",\"token_type\":\"Bearer\"}");
    answer("application/json", "{\"hint\":\"fresh-token-1\"}");
    FixtureRecorder recorder = recorder().build();
    try (recorder) {
      Http.send(
          client(recorder),
          Http.to(vendor.url("/oauth2/issue").toString())
              .post(Http.body("application/x-www-form-urlencoded", "grant_type=client_credentials"))
              .build());
      Http.send(client(recorder), Http.to(vendor.url("/x").toString()).build());
    }

    assertThat(recorder.skipped()).containsExactly("POST request: it is about tokens");
    assertThat(onlyFile()).contains("\"hint\"").doesNotContain("fresh-token-1");
  }

  @Test
  void headersAreDroppedUnlessListed() throws IOException {
    vendor.enqueue(
        new MockResponse.Builder()
            .setHeader("X-Internal", "a")
            .setHeader("X-Wanted", "b")
            .setHeader("Retry-After", "3")
            .setHeader("X-RateLimit-Limit", "10")
            .body("ok")
            .build());
    try (FixtureRecorder recorder = recorder().keepHeaders("X-Wanted").build()) {
      Http.send(
          client(recorder), Http.to(vendor.url("/").toString(), "X-Api-Key", "the-key-1").build());
    }
    assertThat(onlyFile())
        .contains("\"X-Wanted\": \"b\"", "\"Retry-After\": \"3\"", "\"X-RateLimit-Limit\": \"10\"")
        .doesNotContain("X-Internal", "X-Api-Key", "User-Agent", "Host", "Content-Length");
  }

  @Test
  void sameRequestWithOtherAnswersBecomesAScenario() throws IOException {
    answer("text/plain", "one");
    answer("text/plain", "one");
    answer("text/plain", "two");
    try (FixtureRecorder recorder = recorder().build()) {
      for (int i = 0; i < 3; i++) {
        Http.send(client(recorder), Http.to(vendor.url("/poll").toString()).build());
      }
    }
    try (FixtureServer server = FixtureServer.start(folder)) {
      assertThat(Http.send(Http.to(server.baseUrl("/poll"))).body()).isEqualTo("one");
      assertThat(Http.send(Http.to(server.baseUrl("/poll"))).body()).isEqualTo("two");
      server.verify();
    }
  }

  @Test
  void gzipIsUnpackedAndBrokenJsonKept() throws IOException {
    Buffer packed = new Buffer().write(Gzip.compress(ByteString.encodeUtf8("{\"a\": [1, ")));
    vendor.enqueue(
        new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(packed).build());
    try (FixtureRecorder recorder = recorder().build()) {
      Http.send(client(recorder), Http.to(vendor.url("/").toString()).build());
    }
    assertThat(onlyFile()).contains("\"body\": \"{\\\"a\\\": [1, \"");
  }

  @Test
  void brokenGzipHarmsNobody() throws IOException {
    vendor.enqueue(
        new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body("no gzip").build());
    FixtureRecorder recorder = recorder().build();
    try (recorder;
        Response response =
            client(recorder)
                .newCall(Http.to(vendor.url("/").toString(), "Accept-Encoding", "gzip").build())
                .execute()) {
      assertThat(response.body().string()).isEqualTo("no gzip");
    }
    assertThat(recorder.skipped())
        .containsExactly("GET request: the response isn't the gzip that it says it is");
  }

  @Test
  void textIsScrubbedByItsNames() throws IOException {
    answer(
        "text/html",
        "<password>first-secret</password> {\"token\": \"second \\\"secret\", api_key=third-secret"
            + " Authorization: Bearer abcdefghijklmnop");
    try (FixtureRecorder recorder = recorder().build()) {
      Http.send(client(recorder), Http.to(vendor.url("/").toString()).build());
    }
    assertThat(onlyFile())
        .doesNotContain("first-secret", "second", "third-secret", "abcdefghijklmnop")
        .contains("<password>");
  }

  @Test
  void binaryBodiesAreNotRecorded() throws IOException {
    vendor.enqueue(
        new MockResponse.Builder().body(new Buffer().write(new byte[] {(byte) 0xff, 0})).build());
    FixtureRecorder recorder = recorder().build();
    try (recorder) {
      Http.send(client(recorder), Http.to(vendor.url("/").toString()).build());
    }
    assertThat(recorder.skipped()).containsExactly("GET request: a body is binary");
    assertThat(files()).isEmpty();
  }

  @Test
  void streamsArePassedOnWhileTheyCome() throws IOException {
    vendor.enqueue(
        new MockResponse.Builder()
            .body("first\n" + "x".repeat(50_000))
            .throttleBody(6, 300, TimeUnit.MILLISECONDS)
            .build());
    FixtureRecorder recorder = recorder().build();
    try (recorder) {
      long start = System.nanoTime();
      try (Response response =
          client(recorder).newCall(Http.to(vendor.url("/").toString()).build()).execute()) {
        BufferedSource source = response.body().source();
        assertThat(source.readUtf8Line()).isEqualTo("first");
      }
      assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
    assertThat(recorder.skipped())
        .containsExactly("GET request: the response wasn't read to its end");
    assertThat(files()).isEmpty();
  }

  @Test
  void nothingIsOnDiskBeforeTheEnd() throws IOException {
    answer("text/plain", "one");
    try (FixtureRecorder recorder = recorder().build()) {
      Http.send(client(recorder), Http.to(vendor.url("/").toString()).build());
      assertThat(files()).isEmpty();
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void longBodiesArePassedOnButNotRecorded() throws Exception {
    answer("text/plain", "x".repeat(2000));
    answer("text/plain", "short");
    FixtureRecorder recorder = recorder().bodyLimit(1000).build();
    try (recorder) {
      OkHttpClient client = client(recorder);
      String url = vendor.url("/").toString();
      assertThat(Http.send(client, Http.to(url).build()).body()).hasSize(2000);
      Http.send(client, Http.to(url).post(Http.body("text/plain", "y".repeat(2000))).build());
    }
    assertThat(recorder.skipped())
        .containsExactly(
            "GET request: the response is longer than 1000 bytes",
            "POST request: the request is longer than 1000 bytes");
    assertThat(vendor.takeRequest(1, TimeUnit.SECONDS)).isNotNull();
    assertThat(Objects.requireNonNull(vendor.takeRequest(1, TimeUnit.SECONDS)).getBodySize())
        .isEqualTo(2000);
    assertThat(files()).isEmpty();
  }
}
