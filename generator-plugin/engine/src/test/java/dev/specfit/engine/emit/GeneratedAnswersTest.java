package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What generated clients make of statuses, media types, headers and errors. */
class GeneratedAnswersTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void answer(int status, String type, String body, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
    if (!type.isEmpty()) {
      response.setHeader("Content-Type", type);
    }
    for (int i = 0; i < headers.length; i += 2) {
      response.addHeader(headers[i], headers[i + 1]);
    }
    server.enqueue(response.build());
  }

  private String run(String code) throws Exception {
    String start = "PrintworksClient client = PrintworksClient.builder().baseUrl(in).build();\n";
    return Probe.run(
        "responses", "com.acme.printworks", "Printworks", start + code, server.url("/").toString());
  }

  @Test
  void theStatusDecidesWhatABodyIs() throws Exception {
    answer(200, "application/json", "{\"id\":\"7\"}");
    answer(202, "application/json", "{\"place\":3}");
    server.enqueue(new MockResponse.Builder().code(204).build());
    answer(203, "application/json", "[\"a\"]");
    answer(202, "application/json", "oops");

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < 4; i++) {
              CreateJobResult result = client.jobs().createJob(j -> j.document("d")).get();
              seen.append(result.status()).append(' ').append(result.ok()).append(' ');
              seen.append(result.accepted()).append(' ').append(result.success()).append(' ');
              seen.append(
                  result.<String>accept(
                      new CreateJobResult.Visitor<>() {
                        @Override
                        public String visitOk(Job ok, CreateJobResult all) {
                          return "job " + ok.id();
                        }

                        @Override
                        public String visitOther(CreateJobResult other) {
                          return "other " + other.status() + " " + other.other();
                        }
                      }));
              seen.append('\\n');
            }
            try {
              client.jobs().createJob(j -> j.document("d")).toFuture().join();
            } catch (java.util.concurrent.CompletionException e) {
              seen.append(e.getCause().getMessage());
            }
            return seen.toString();
            """);

    assertThat(seen)
        .isEqualTo(
            """
            200 {"id":"7"} null null job 7
            202 null {"place":3} null other 202 null
            204 null null null other 204 null
            203 null null [a] other 203 null
            POST /jobs (createJob): 202, but the body is not the JSON expected, at `$`""");
  }

  @Test
  void anyJsonIsNullWhereAStatusHasNoBody() throws Exception {
    answer(200, "application/json", "null");
    answer(202, "application/json", "");
    answer(200, "application/json", "");

    String seen =
        run(
            """
            String seen = client.labels().getStatusDetails().get().getClass().getSimpleName();
            seen += " " + client.labels().getStatusDetails().get();
            try {
              return seen + client.labels().getStatusDetails().get();
            } catch (ApiDecodingException e) {
              return seen + " " + e.getMessage();
            }
            """);

    assertThat(seen)
        .isEqualTo(
            "JsonNull null GET /status/details (getStatusDetails): 200, but the body is not the"
                + " JSON expected, at `$`");
  }

  @Test
  void eachMediaTypeIsAskedForByAMethodOfItsOwn() throws Exception {
    answer(200, "application/json", "{\"id\":\"7\"}");
    server.enqueue(
        new MockResponse.Builder().body(new Buffer().writeByte(0xff).writeByte(0)).build());
    answer(200, "text/csv;charset=iso-8859-1", "");
    answer(200, "application/vnd.acme.brief+json", "{\"place\":1}");

    String seen =
        run(
            """
            String id = client.labels().getLabel("1").get().id();
            int size = client.labels().getLabelAsPdf("1").get().bytes().length;
            String csv = client.labels().getLabelAsCsv("1").get();
            return id + size + csv + client.labels().getLabelAsAcmeBrief("1").get().place();
            """);

    assertThat(seen).isEqualTo("721");
    for (String accept :
        new String[] {
          "application/json", "application/pdf", "text/csv", "application/vnd.acme.brief+json"
        }) {
      RecordedRequest request = server.takeRequest();
      assertThat(request.getTarget()).isEqualTo("/labels/1");
      assertThat(request.getHeaders().values("Accept")).containsExactly(accept);
    }
  }

  @Test
  void textIsReadAndSentInItsCharset() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .setHeader("Content-Type", "text/plain;charset=iso-8859-1")
            .body(new Buffer().writeByte(0xe4).writeByte('\r').writeByte('\n'))
            .build());
    answer(200, "text/plain", "\u20ac");
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());

    String seen =
        run(
            """
            String first = client.labels().getStatus().get();
            String second = client.labels().getStatus().get();
            client.labels().putLabel("1", "\\u00e4").get();
            client.labels().putLabel("1", null).get();
            return first + second;
            """);

    assertThat(seen).isEqualTo("\u00e4\r\n\u20ac");
    server.takeRequest();
    server.takeRequest();
    RecordedRequest put = server.takeRequest();
    assertThat(put.getHeaders().get("Content-Type")).isEqualTo("text/plain; charset=iso-8859-1");
    assertThat(put.getBody().toByteArray()).containsExactly(0xe4);
    RecordedRequest empty = server.takeRequest();
    assertThat(empty.getBody().size()).isZero();
  }

  @Test
  void eachKindOfBodyIsSentByAMethodOfItsOwn() throws Exception {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(204).build());
    }
    answer(200, "", "");

    run(
        """
        client.jobs().createJob(j -> j.document("d").copies(2)).get();
        okhttp3.RequestBody bytes =
            okhttp3.RequestBody.create(new byte[] {1, 2}, okhttp3.MediaType.get("text/plain"));
        client.jobs().createJobWithPdf(bytes).get();
        client.labels().putLabelWithJpeg("1", bytes).get();
        client.labels().checkLabel("1").get();
        return "";
        """);

    RecordedRequest json = server.takeRequest();
    assertThat(json.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(json.getBody().utf8()).isEqualTo("{\"document\":\"d\",\"copies\":2}");
    RecordedRequest pdf = server.takeRequest();
    assertThat(pdf.getHeaders().get("Content-Type")).isEqualTo("application/pdf");
    assertThat(pdf.getBody().toByteArray()).containsExactly(1, 2);
    assertThat(server.takeRequest().getHeaders().get("Content-Type")).isEqualTo("image/jpeg");
    assertThat(server.takeRequest().getMethod()).isEqualTo("HEAD");
  }

  @Test
  void errorsAreWhatTheirStatusDeclares() throws Exception {
    answer(400, "application/problem+json", "[{\"title\":\"a\"},{\"title\":\"b\"}]");
    answer(404, "text/plain", "\"no\"");
    answer(409, "application/json", "\"no_ink\"");
    answer(413, "application/json", "{\"bytes\":5}");
    answer(422, "application/json", "[[\"x\"]]");
    answer(418, "application/vnd.acme+json", "{\"title\":\"tea\"}");
    answer(500, "application/json", "\"down\"");
    answer(503, "text/html", "<p>down</p>");
    server.enqueue(new MockResponse.Builder().code(304).build());

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            for (int i = 0; i < 9; i++) {
              try {
                client.jobs().createJob(j -> j.document("d")).get();
              } catch (ApiStatusException e) {
                Object error = e.error();
                String type =
                    error == null
                        ? "null"
                        : error instanceof java.util.List
                            ? "List"
                            : error instanceof java.util.Map
                                ? "Map"
                                : error.getClass().getSimpleName();
                seen.append(e.status()).append(' ').append(type).append(' ').append(error);
                seen.append(' ').append(e.rawBody()).append('\\n');
              }
            }
            return seen.toString();
            """);

    assertThat(seen)
        .isEqualTo(
            """
            400 List [{"title":"a"}, {"title":"b"}] [{"title":"a"},{"title":"b"}]
            404 null null "no"
            409 Reason no_ink "no_ink"
            413 Map {bytes=5} {"bytes":5}
            422 List [["x"]] [["x"]]
            418 Problem {"title":"tea"} {"title":"tea"}
            500 String down "down"
            503 null null <p>down</p>
            304 null null\s
            """);
  }

  @Test
  void declaredHeadersAreReadByName() throws Exception {
    answer(
        200,
        "application/json",
        "{}",
        "rate-limit-remaining",
        "12",
        "X-Printers",
        "a, \"b, c\"",
        "X-Printers",
        "d",
        "valid-until",
        "soon");
    answer(429, "application/json", "{}", "Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT");

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            okhttp3.Headers headers =
                client.jobs().createJob(j -> j.document("d")).execute().headers();
            seen.append(PrintworksHeaders.RATE_LIMIT_REMAINING.of(headers) + 1L).append(' ');
            seen.append(PrintworksHeaders.X_PRINTERS.of(headers)).append(' ');
            seen.append(PrintworksHeaders.RETRY_AFTER.of(headers)).append(' ');
            try {
              PrintworksHeaders.VALID_UNTIL.of(headers);
            } catch (UnexpectedHeaderException e) {
              seen.append(e.getMessage()).append(' ');
            }
            try {
              client
                  .jobs()
                  .createJob(j -> j.document("d"))
                  .with(options -> options.retries(retries -> retries.retries(0)))
                  .get();
            } catch (ApiException e) {
              seen.append(PrintworksHeaders.RETRY_AFTER.of(e.headers()));
            }
            return seen.toString();
            """);

    assertThat(seen)
        .isEqualTo(
            "13 [a, b, c, d] null the header `Valid-Until` is not a date"
                + " Wed, 21 Oct 2015 07:28:00 GMT");
  }
}
