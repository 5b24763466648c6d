package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Color;
import dev.specfit.runtime.exemplar.model.ErrorResponse;
import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

@NullUnmarked // nulls are what is tested, or known not to be there
class CallTest {
  private static final String GADGET = "{\"id\":\"1\",\"name\":\"a\",\"serial\":null}";

  private final MockWebServer server = new MockWebServer();
  private ExemplarClient client;

  @BeforeEach
  void start() throws Exception {
    server.start();
    client = builder().build();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ExemplarClient.Builder builder() {
    return ExemplarClient.builder()
        .baseUrl(server.url("/v2").toString())
        .bearerToken("s3cret")
        .retries(r -> r.baseDelay(Duration.ZERO));
  }

  private void answer(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  @Test
  void getGivesTheValue() throws Exception {
    answer(200, GADGET);

    Gadget gadget =
        client.gadgets().retrieveGadget("a/b", Color.RED, p -> p.additionalQuery("x y", "&")).get();

    assertThat(gadget.id()).isEqualTo(Int64String.of(1));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("GET");
    assertThat(request.getTarget()).isEqualTo("/v2/gadgets/a%2Fb?color=red&x%20y=%26");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer s3cret");
  }

  @Test
  void aNestedFilterGoesOutAsTheServerReadsIt() throws Exception {
    answer(200, "{}");

    GadgetList list =
        client
            .gadgets()
            .listGadgets(
                q ->
                    q.filter(f -> f.name(n -> n.contains("a b")).makerId(1293384261075731499L))
                        .page(p -> p.size(50))
                        .colors(List.of(Color.RED, Color.of("x,y")))
                        .trackId("t"))
            .get();

    assertThat(list.data()).isNull();
    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget())
        .isEqualTo(
            "/v2/gadgets?filter[name][contains]=a%20b&filter[maker_id]=1293384261075731499"
                + "&page[size]=50&color=red,x%2Cy");
    assertThat(request.getHeaders().get("Track-Id")).isEqualTo("t");
  }

  @Test
  void aJsonBodyIsWrittenWithItsNulls() throws Exception {
    answer(201, GADGET);

    client.gadgets().createGadget(g -> g.name("a").serial(null).note(null)).get();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getBody().utf8())
        .isEqualTo("{\"name\":\"a\",\"note\":null,\"serial\":null}");
  }

  @Test
  void anOperationWithoutABodyGivesNull() {
    answer(204, "");
    answer(200, "ignored");

    assertThat(client.gadgets().deleteGadget("1").get()).isNull();
    assertThat(client.gadgets().deleteGadget("1").get()).isNull();
  }

  @Test
  void toFutureGivesTheValueOrTheException() throws Exception {
    answer(200, GADGET);
    answer(404, "{\"code\":\"10005\"}");

    assertThat(client.gadgets().retrieveGadget("1", Color.RED).toFuture().get().name())
        .isEqualTo("a");
    assertThatThrownBy(() -> client.gadgets().retrieveGadget("1", Color.RED).toFuture().get())
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(ApiStatusException.class);
  }

  @Test
  void executeAndEnqueueGiveRetrofitsResponse() throws Exception {
    answer(404, "{\"code\":\"10005\"}");
    answer(200, GADGET);
    ApiCall<Gadget> call = client.gadgets().retrieveGadget("1", Color.RED);

    assertThat(call.execute().code()).isEqualTo(404);
    assertThat(call.isExecuted()).isTrue();
    assertThatThrownBy(call::get)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a call is used once; clone() gives another");
    CompletableFuture<Response<Gadget>> later = new CompletableFuture<>();
    call.clone()
        .enqueue(
            new Callback<>() {
              @Override
              public void onResponse(Call<Gadget> done, Response<Gadget> response) {
                later.complete(response);
              }

              @Override
              public void onFailure(Call<Gadget> done, Throwable failure) {
                later.completeExceptionally(failure);
              }
            });
    assertThat(later.get(10, TimeUnit.SECONDS).body().name()).isEqualTo("a");
  }

  @Test
  void declaredErrorsAreDecodedByStatus() {
    client = builder().retries(RetryPolicy.none()).build();
    for (int status : new int[] {400, 418, 500}) {
      server.enqueue(
          new MockResponse.Builder()
              .code(status)
              .addHeader("X-Request-Id", "req-1")
              .body("{\"code\":\"10005\",\"title\":\"t\"}")
              .build());
      ApiException e =
          catchThrowableOfType(
              ApiStatusException.class, () -> client.gadgets().listGadgets().get());

      assertThat(e.status()).isEqualTo(status);
      assertThat(e.error(ErrorResponse.class).code()).isEqualTo("10005");
      assertThat(e.error(Gadget.class)).isNull();
      assertThat(e.requestId()).isEqualTo("req-1");
      assertThat(e.attempts()).isEqualTo(1);
      assertThat(e.rawBody()).isEqualTo("{\"code\":\"10005\",\"title\":\"t\"}");
      assertThat(e.getMessage())
          .startsWith("GET /gadgets (ListGadgets): " + status)
          .endsWith(", request id req-1");
    }
  }

  @Test
  void anErrorThatDoesNotDecodeIsKeptAsText() {
    answer(404, "<html>Not here</html>");
    answer(404, "\"gone\"");
    answer(403, "{\"code\":\"1\"}");

    for (String raw : List.of("<html>Not here</html>", "\"gone\"", "{\"code\":\"1\"}")) {
      ApiException e =
          catchThrowableOfType(
              ApiStatusException.class,
              () -> client.gadgets().retrieveGadget("1", Color.RED).get());
      assertThat(e.error()).isNull();
      assertThat(e.rawBody()).isEqualTo(raw);
    }
  }

  @Test
  void truncatedJsonNamesItsPath() {
    answer(200, "{\"data\":[{\"id\":\"1\"},{\"name\":\"secr");

    ApiDecodingException e =
        catchThrowableOfType(
            ApiDecodingException.class, () -> client.gadgets().listGadgets().get());

    assertThat(e)
        .hasMessage(
            "GET /gadgets (ListGadgets): 200, but the body is not the JSON expected, at"
                + " `$.data[1].name`");
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.rawBody()).endsWith("secr");
  }

  @Test
  void nullAndNothingAreNoBodies() {
    answer(200, "null");
    answer(200, "");
    answer(200, "{} {}");

    assertThatThrownBy(() -> client.gadgets().listGadgets().get())
        .isInstanceOf(ApiDecodingException.class)
        .hasMessage("GET /gadgets (ListGadgets): 200, but the body is null");
    assertThatThrownBy(() -> client.gadgets().listGadgets().get())
        .isInstanceOf(ApiDecodingException.class);
    assertThatThrownBy(() -> client.gadgets().listGadgets().get())
        .isInstanceOf(ApiDecodingException.class);
  }

  @Test
  void aFailureInASuccessStatusIsAnException() {
    answer(200, "{\"success\":false,\"reasons\":[{\"code\":5,\"message\":\"m\"}]}");
    answer(200, "{\"success\":true}");
    FailingApi api = client.client().create(FailingApi.class);

    ApiFailureException e = catchThrowableOfType(ApiFailureException.class, () -> api.list().get());

    assertThat(e).hasMessage("GET /failing (List): 200, but the body says that the request failed");
    assertThat(e.reasons()).containsExactly(JsonValue.parse("{\"code\":5,\"message\":\"m\"}"));
    assertThat(e.error(GadgetList.class)).isNotNull();
    assertThat(api.list().get().additionalProperties()).containsEntry("success", JsonBoolean.TRUE);
  }

  interface FailingApi {
    @retrofit2.http.GET("failing")
    @ApiOperation(
        id = "List",
        path = "/failing",
        failure = @ApiFailure(property = "/success", value = "false", reasons = "/reasons"))
    ApiCall<GadgetList> list();

    @retrofit2.http.GET("text")
    ApiCall<String> text();

    @retrofit2.http.GET("json")
    ApiCall<JsonValue> json();

    @retrofit2.http.GET("list")
    ApiCall<List<Gadget>> all();

    @retrofit2.http.GET("file")
    @retrofit2.http.Streaming
    ApiCall<okhttp3.ResponseBody> file();
  }

  @Test
  void bodiesCanBeTextBytesListsAndAnyJson() throws Exception {
    FailingApi api = client.client().create(FailingApi.class);
    answer(200, "plain");
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body("\"q\"")
            .build());
    answer(200, "[1e400]");
    answer(200, "[" + GADGET + "]");
    answer(200, "bytes");

    assertThat(api.text().get()).isEqualTo("plain");
    assertThat(api.text().get()).isEqualTo("q");
    assertThat(api.json().get().toJson()).isEqualTo("[1e400]");
    assertThat(api.all().get().get(0).name()).isEqualTo("a");
    try (okhttp3.ResponseBody body = api.file().get()) {
      assertThat(body.string()).isEqualTo("bytes");
    }
  }

  @Test
  void onesOwnRetrofitWorksToo() {
    answer(200, GADGET);
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .addCallAdapterFactory(SpecfitCallAdapterFactory.create())
            .addConverterFactory(
                SpecfitConverterFactory.create(
                    dev.specfit.runtime.exemplar.model.ModelAdapters.create()))
            .build();

    assertThat(
            retrofit
                .create(dev.specfit.runtime.exemplar.GadgetsApi.class)
                .retrieveGadget("1", Color.RED)
                .get()
                .name())
        .isEqualTo("a");
  }

  @Test
  void nothingIsSentTwiceBehindTheCallersBack() throws Exception {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    answer(200, GADGET);

    ApiException e =
        catchThrowableOfType(
            ApiStatusException.class,
            () -> client.gadgets().createGadget(g -> g.name("a").serial("s")).get());

    assertThat(e.status()).isEqualTo(503);
    assertThat(e.headers().get("Retry-After")).isEqualTo("0");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void redirectsAreNotFollowed() {
    server.enqueue(new MockResponse.Builder().code(302).addHeader("Location", "/other").build());

    assertThatThrownBy(() -> client.gadgets().listGadgets().get())
        .isInstanceOf(ApiStatusException.class)
        .hasMessageStartingWith("GET /gadgets (ListGadgets): 302");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void whatOnlyTheServerSetsMayBeMissingInARequest() throws Exception {
    answer(201, GADGET);
    Gadget received = Gadget.fromJson("{\"name\":\"a\",\"serial\":null}");
    assertThat(received.violations())
        .containsExactly(new Violation("$.id", Violation.READ_ONLY, "`$.id` is missing"));

    builder().validateRequests(true).build().gadgets().createGadget(received).get();

    assertThat(server.takeRequest().getBody().utf8()).isEqualTo("{\"name\":\"a\",\"serial\":null}");
  }

  @Test
  void requestsAreValidatedOnDemandOnly() {
    answer(200, "{}");
    ExemplarClient strict = builder().validateRequests(true).build();

    client.gadgets().listGadgets(q -> q.trackId("a:b")).get();

    InvalidRequestException e =
        catchThrowableOfType(
            InvalidRequestException.class,
            () ->
                strict
                    .gadgets()
                    .listGadgets(q -> q.trackId("se:cret").page(p -> p.size(301)))
                    .get());
    assertThat(e)
        .hasMessage(
            "GET /gadgets (ListGadgets): not sent: `$.size` must be at most 250; `Track-Id` must"
                + " match ^[^:;\"']*$");
    assertThat(e.violations()).hasSize(2);
    assertThat(e.attempts()).isZero();
    assertThatThrownBy(
            () -> strict.gadgets().createGadget(g -> g.name("").serial("s")).toFuture().get())
        .cause()
        .hasMessage(
            "POST /gadgets (CreateGadget): not sent: `$.name` must have at least 1 characters");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aServerThatIsNotThereIsATransportError() {
    server.close();

    assertThatThrownBy(() -> client.gadgets().listGadgets().get())
        .isInstanceOf(ApiTransportException.class)
        .hasMessage("GET /gadgets (ListGadgets): no answer (ConnectException), after 3 attempts");
  }

  @Test
  void hooksReachOkHttpAndMoshi() throws Exception {
    answer(200, GADGET);
    ExemplarClient hooked =
        builder()
            .okHttp(
                http ->
                    http.addInterceptor(
                        chain ->
                            chain.proceed(
                                chain.request().newBuilder().header("X-Hook", "1").build())))
            .userAgent("test/1")
            .defaultHeader("X-Default", "d")
            .build();

    hooked.gadgets().retrieveGadget("1", Color.RED).get();

    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("X-Hook")).isEqualTo("1");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("test/1");
    assertThat(request.getHeaders().get("X-Default")).isEqualTo("d");
  }

  @Test
  void aBaseUrlWithSecretsOrAQueryIsRefused() {
    assertThatThrownBy(() -> builder().baseUrl("https://u:p@example.com").build())
        .hasMessage("the base URL must not hold user info; set credentials on the builder");
    assertThatThrownBy(() -> builder().baseUrl("https://example.com?a=b").build())
        .hasMessage("the base URL must not hold a query or fragment");
    assertThatThrownBy(() -> builder().baseUrl("/v2").build())
        .hasMessage("the base URL must be an absolute http or https URL; set `baseUrl`");
  }
}
