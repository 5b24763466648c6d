package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.EventStream;
import dev.specfit.runtime.JsonLines;
import dev.specfit.runtime.Redirects;
import dev.specfit.runtime.auth.Credential;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** However a call ends, nothing of it stays open. */
@Timeout(60)
class LeakTest {
  private final MockWebServer server = new MockWebServer();
  private final OpenExchanges open = new OpenExchanges();

  interface Api {
    @GET("{what}")
    @ApiOperation(id = "Number", path = "/{what}", security = "cred")
    ApiCall<Integer> number(@Path("what") String what);

    @GET("{what}")
    @ApiOperation(id = "Nothing", path = "/{what}", security = "cred")
    ApiCall<@Nullable Void> nothing(@Path("what") String what);

    @GET("{what}")
    @ApiOperation(id = "Whole", path = "/{what}", security = "cred")
    ApiCall<ResponseBody> whole(@Path("what") String what);

    @GET("{what}")
    @Streaming
    @ApiOperation(id = "Download", path = "/{what}", security = "cred")
    ApiCall<ResponseBody> download(@Path("what") String what);

    @GET("{what}")
    @Streaming
    @ApiOperation(id = "Lines", path = "/{what}", security = "cred")
    ApiCall<JsonLines<Integer>> lines(@Path("what") String what);

    @GET("{what}")
    @Streaming
    @ApiOperation(id = "Events", path = "/{what}", security = "cred")
    ApiCall<EventStream<String>> events(@Path("what") String what);
  }

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request.getUrl().pathSegments().get(0));
          }
        });
    server.setServerSocketFactory(new PromptSockets());
    server.start();
  }

  private static MockResponse answer(String what) {
    MockResponse.Builder answer = new MockResponse.Builder();
    return switch (what) {
      case "one" -> answer.body("1").build();
      case "many" -> answer.chunkedBody("1\n".repeat(10_000), 1000).build();
      case "events" -> answer.chunkedBody("data: a\n\n".repeat(10_000), 1000).build();
      case "words" -> answer.body("one").build();
      case "long" -> answer.chunkedBody("1".repeat(100_000), 1000).build();
      case "failure" -> answer.code(400).body("no".repeat(5000)).build();
      case "unauthorized" -> answer.code(401).body("no".repeat(5000)).build();
      case "moved" -> answer.code(302).addHeader("Location", "/one").body("moved").build();
      case "away" -> answer.code(302).addHeader("Location", "http://evil.test/").body("x").build();
      default -> answer.code(404).build();
    };
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ApiClient client(boolean renewalFails) {
    return new VaultBuilder(server.url("/").toString())
        .with(
            new Credential() {
              @Override
              public Request authorize(Request request) {
                return request;
              }

              @Override
              public boolean renew(Request rejected) throws IOException {
                if (renewalFails) {
                  throw new IOException("no");
                }
                return true;
              }
            })
        .redirects(Redirects.withinOrigin(2))
        .bodyLimit(50_000)
        .errorBodyLimit(1000)
        .okHttp(open::watch)
        .build();
  }

  private interface Use<T extends @Nullable Object> {
    void of(T value) throws IOException;
  }

  /** Calls in both ways; what goes wrong is looked at elsewhere. */
  private static <T extends @Nullable Object> void use(ApiCall<T> call, Use<T> use) {
    ApiCall<T> other = call.clone();
    try {
      use.of(call.get());
    } catch (IOException | RuntimeException e) {
      assertThat(e).isNotNull();
    }
    try {
      use.of(other.toFuture().join());
    } catch (IOException | RuntimeException e) {
      assertThat(e).isNotNull();
    }
  }

  private static Map<String, Use<Api>> ways() {
    Map<String, Use<Api>> ways = new LinkedHashMap<>();
    for (String what :
        new String[] {"one", "words", "long", "failure", "unauthorized", "moved", "away"}) {
      ways.put("value of " + what, api -> use(api.number(what), value -> {}));
      ways.put("nothing of " + what, api -> use(api.nothing(what), value -> {}));
      ways.put("body of " + what, api -> use(api.whole(what), value -> {}));
      ways.put("closed download of " + what, api -> use(api.download(what), ResponseBody::close));
      ways.put("read download of " + what, api -> use(api.download(what), ResponseBody::string));
    }
    ways.put(
        "first line",
        api ->
            use(
                api.lines("many"),
                lines -> {
                  try (lines) {
                    lines.iterator().next();
                  }
                }));
    ways.put("all lines", api -> use(api.lines("many"), lines -> lines.forEach(line -> {})));
    ways.put("no line", api -> use(api.lines("many"), JsonLines::close));
    ways.put(
        "stream of lines",
        api ->
            use(
                api.lines("many"),
                lines -> {
                  try (var stream = lines.stream()) {
                    assertThat(stream.findFirst()).isPresent();
                  }
                }));
    ways.put("wrong line", api -> use(api.lines("words"), lines -> lines.forEach(line -> {})));
    ways.put(
        "first event",
        api ->
            use(
                api.events("events"),
                events -> {
                  try (events) {
                    events.iterator().next();
                  }
                }));
    ways.put("all events", api -> use(api.events("events"), events -> events.forEach(event -> {})));
    ways.put("failed events", api -> use(api.events("failure"), EventStream::close));
    ways.put(
        "cancelled",
        api -> {
          ApiCall<ResponseBody> call = api.download("many");
          ResponseBody body = call.get();
          call.cancel();
          body.close();
        });
    return ways;
  }

  @Test
  void nothingStaysOpen() throws Exception {
    int cells = 0;
    for (boolean renewalFails : new boolean[] {false, true}) {
      ApiClient client = client(renewalFails);
      for (Map.Entry<String, Use<Api>> way : ways().entrySet()) {
        way.getValue().of(client.create(Api.class));
        assertThat(open.count()).as(way.getKey()).isZero();
        cells++;
      }
      open.assertNone(client);
    }
    assertThat(open.all()).isGreaterThan(100);
    System.out.println("ways to end without a leak: " + cells + " cells");
  }

  @Test
  void aBodyThatNobodyClosesIsSeen() {
    ApiClient client = client(false);
    ResponseBody body = client.create(Api.class).download("many").get();
    assertThat(open.count()).isEqualTo(1);
    body.close();
    open.assertNone(client);
  }
}
