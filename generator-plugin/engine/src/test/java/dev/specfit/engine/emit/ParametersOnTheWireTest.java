package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** What a generated client sends for parameters, byte by byte. */
class ParametersOnTheWireTest {
  @Test
  void pathsAreWrittenInTheirStyleAndNeverLeft() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      String refused =
          probe
              .answer(4)
              .run(
                  "styles",
                  """
                  StylesApi api = client.styles();
                  Fill<Color.Builder> red = c -> c.r(100L).g(2L);
                  api.writePaths(List.of("a", "b/c"), List.of(1L, 2L), "..", red, red, red, red)
                      .get();
                  api.mixSegments("x:y", "https://evil", "n", "json").get();
                  api.collide("a/b?c#d% \\u00fc", "p", "c", "b", "o", b -> b.id("1")).get();
                  api.collide("http:", "p", "c", "b", "o", b -> b.id("1"),
                      q -> q.queryId("q").headerId("h").cookieId("c").limit(7L)).get();
                  StringBuilder refused = new StringBuilder();
                  for (String value : List.of("", ".", "..")) {
                    try {
                      api.mixSegments("a", value, "c", "d");
                    } catch (InvalidRequestException e) {
                      refused.append(e.getMessage()).append('\\n');
                    }
                  }
                  return refused.toString();
                  """);
      assertThat(refused)
          .isEqualTo("not sent: `b` must not be empty, `.` or `..` in a path\n".repeat(3));
      assertThat(probe.target())
          .isEqualTo(
              "GET /v1/paths/;m=a,b%2Fc/;me=1;me=2/.../.R=100.G=2/R,100,G,2/R=100,G=2"
                  + "/%7B%22R%22%3A100%2C%22G%22%3A2%7D");
      assertThat(probe.target()).isEqualTo("GET /v1/x%3Ay:https%3A%2F%2Fevil/reports(n)/vn.json");
      assertThat(probe.target())
          .isEqualTo("POST /v1/a%2Fb%3Fc%23d%25%20%C3%BC?params=p&class=c&body=b&out=o");
      RecordedRequest colliding = probe.next();
      assertThat(colliding.getTarget())
          .isEqualTo("/v1/http%3A?params=p&class=c&body=b&out=o&id=q&limit=7");
      assertThat(ClientProbe.header(colliding, "id")).isEqualTo("h");
      assertThat(ClientProbe.header(colliding, "Cookie")).isEqualTo("id=c");
    }
  }

  @Test
  void queriesAreWrittenInTheirStyle() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      probe
          .answer(3)
          .run(
              "styles",
              """
              client.styles().writeQueries().get();
              client.styles().writeQueries(q -> q
                  .plain(List.of("a b", "")).joined(List.of(Mood.GLAD, Mood.of("so, so")))
                  .free(JsonObject.builder().put("x", JsonValue.parse("1"))
                      .put("y", JsonValue.parse("[2]")).build())
                  .sizes(Map.of("s", 3L)).color(c -> c.r(1L)).ids(List.of(1L, 2L)).pageNumber(2L)
                  .spaced(List.of("a", "b")).piped("p").expand(List.of("a", "b"))
                  .fields(List.of("f", "g")).url("https://h/p?q#r&s=%2F")
                  .json(c -> c.g(5L)).xml("<a/>").odd(List.of("o"))).get();
              client.styles().writeQueries(q -> q.plain(List.of()).filter(f -> f
                  .voiceMethod("m").codes(List.of(1L, 2L)).tags(List.of("t", "u"))
                  .created(WriteQueriesFilterCreated.ofRange(r -> r.in(List.of("i", "j"))))
                  .additionalProperty("more", JsonValue.parse("\\"k\\"")))
                  .additionalQuery("un[documented]", "&")).get();
              return "";
              """);
      assertThat(probe.target()).isEqualTo("GET /v1/queries");
      assertThat(probe.target())
          .isEqualTo(
              "GET /v1/queries?plain=a%20b&plain=&joined=glad,so%2C%20so&x=1&y=%5B2%5D&s=3"
                  + "&color=R,1&ids[]=1&ids[]=2&page[number]=2&spaced=a&spaced=b&piped=p"
                  + "&expand[0]=a&expand[1]=b&fields[]=f&fields[]=g"
                  + "&url=https://h/p?q%23r%26s%3D%2F&json=%7B%22G%22%3A5%7D&xml=%3Ca%2F%3E&odd=o");
      assertThat(probe.target())
          .isEqualTo(
              "GET /v1/queries?filter[voice.method]=m&filter[codes]=1,2&filter[tags]=t"
                  + "&filter[tags]=u&filter[created][in][0]=i&filter[created][in][1]=j"
                  + "&filter[more]=k&un[documented]=%26");
    }
  }

  @Test
  void headersAreAsGivenAndThoseThatCannotBeAreRefused() throws Exception {
    try (ClientProbe probe = ClientProbe.start()) {
      String refused =
          probe
              .answer(1)
              .run(
                  "styles",
                  """
                  client.styles().writeHeaders(q -> q.xColor(c -> c.r(1L).g(2L)).xJson(c -> c.r(3L))
                      .xNote("50% off; \\"now\\"").tags(List.of("a;b", "c")).color(c -> c.g(4L))
                      .json(c -> c.r(5L))).get();
                  try {
                    client.styles().writeHeaders(q -> q.xNote("secret\\nX-Evil: 1")).get();
                  } catch (InvalidRequestException e) {
                    return e.getMessage();
                  }
                  return "";
                  """);
      RecordedRequest request = probe.next();
      assertThat(ClientProbe.header(request, "X-Color")).isEqualTo("R=1,G=2");
      assertThat(ClientProbe.header(request, "X-Json")).isEqualTo("{\"R\":3}");
      assertThat(ClientProbe.header(request, "X-Note")).isEqualTo("50% off; \"now\"");
      assertThat(ClientProbe.header(request, "Cookie"))
          .isEqualTo("tags=a%3Bb; tags=c; color=G,4; json=%7B%22R%22%3A5%7D");
      assertThat(probe.count()).isEqualTo(1);
      assertThat(refused)
          .isEqualTo(
              "GET /headers (writeHeaders): not sent: `X-Note` must be printable US-ASCII to be a header;"
                  + " character 7 is not");
    }
  }
}
