package dev.specfit.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiClientBuilder;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTokenException;
import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.GadgetList;
import dev.specfit.runtime.exemplar.model.ModelAdapters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.Url;

class SecurityTest {
  private final MockWebServer server = new MockWebServer();
  private final MockWebServer tokens = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
    tokens.start();
  }

  @AfterEach
  void stop() {
    server.close();
    tokens.close();
  }

  private ExemplarClient.Builder builder() {
    return ExemplarClient.builder().baseUrl(server.url("/").toString());
  }

  interface SecuredApi {
    @GET("secured")
    @ApiOperation(id = "Secured", path = "/secured", security = "oauth2")
    ApiCall<GadgetList> secured();

    @GET
    @ApiOperation(id = "Elsewhere", path = "/elsewhere", security = "bearerAuth")
    ApiCall<GadgetList> elsewhere(@Url String url);
  }

  private void token(String token, String expiresIn) {
    tokens.enqueue(
        new MockResponse.Builder()
            .body("{\"access_token\":\"" + token + "\",\"expires_in\":" + expiresIn + "}")
            .build());
  }

  private SecuredApi oauth() {
    return builder()
        .clientCredentials("my id", "my:secret", tokens.url("/token").toString())
        .build()
        .client()
        .create(SecuredApi.class);
  }

  private void accept(String... accepted) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String header = String.valueOf(request.getHeaders().get("Authorization"));
            boolean good = List.of(accepted).contains(header);
            return new MockResponse.Builder().code(good ? 200 : 401).body("{}").build();
          }
        });
  }

  @Test
  void theFirstAlternativeThatIsConfiguredWholeIsUsed() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{}").build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    server.enqueue(new MockResponse.Builder().body("{}").build());

    builder().basicAuth("u", "p\u00E4").apiKey("k").build().gadgets().listGadgets().get();
    builder().basicAuth("u", "p").build().gadgets().listGadgets().get();
    builder().bearerToken(() -> "t").apiKey("k").build().gadgets().listGadgets().get();

    RecordedRequest both = server.takeRequest();
    assertThat(both.getHeaders().get("Authorization")).isEqualTo("Basic dTpww6Q=");
    assertThat(both.getHeaders().get("X-Tenant")).isEqualTo("k");
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isNull();
    RecordedRequest bearer = server.takeRequest();
    assertThat(bearer.getHeaders().get("Authorization")).isEqualTo("Bearer t");
    assertThat(bearer.getHeaders().get("X-Tenant")).isNull();
  }

  @Test
  void apiKeysGoWhereTheyBelong() throws Exception {
    Request request =
        new Request.Builder().url("https://example.com/a?b=c").header("Cookie", "x=y").build();

    assertThat(ApiKey.query("key", "a b&").authorize(request).url())
        .hasToString("https://example.com/a?b=c&key=a%20b%26");
    assertThat(ApiKey.cookie("sid", "1").authorize(request).header("Cookie"))
        .isEqualTo("x=y; sid=1");
    assertThat(ApiKey.header("X-Key", "1").authorize(request).header("X-Key")).isEqualTo("1");
  }

  @Test
  void credentialsNeverLeaveTheOrigin() throws Exception {
    tokens.enqueue(new MockResponse.Builder().body("{}").build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    SecuredApi api = builder().bearerToken("t").build().client().create(SecuredApi.class);

    api.elsewhere(tokens.url("/x").toString()).get();
    api.elsewhere(server.url("/x").toString()).get();

    assertThat(tokens.takeRequest().getHeaders().get("Authorization")).isNull();
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t");
  }

  @Test
  void aRefusalIsClosedWhereTheCredentialCannotBeRenewed() {
    server.enqueue(new MockResponse.Builder().code(401).body("no").build());
    ApiClient client =
        new CustomBuilder(server.url("/").toString())
            .with(
                new Credential() {
                  @Override
                  public Request authorize(Request request) {
                    return request;
                  }

                  @Override
                  public boolean renew(Request rejected) throws IOException {
                    throw new IOException("no network");
                  }
                })
            .build();

    assertThatThrownBy(() -> client.create(SecuredApi.class).secured().get())
        .isInstanceOf(ApiTokenException.class)
        .hasMessage("GET /secured (Secured): the credential failed (IOException)");
    assertThat(client.okHttpClient().connectionPool().idleConnectionCount()).isEqualTo(1);
  }

  private static final class CustomBuilder extends ApiClientBuilder<CustomBuilder> {
    CustomBuilder(String url) {
      super(url);
    }

    CustomBuilder with(Credential credential) {
      return credential("oauth2", credential);
    }

    ApiClient build() {
      return buildClient(ModelAdapters.create());
    }
  }

  @Test
  void nothingSecretIsPrinted() {
    assertThat(
            List.of(
                    BearerToken.of("s3cret"),
                    BasicAuth.of("s3cret", "s3cret"),
                    ApiKey.header("X-Key", "s3cret"),
                    ClientCredentials.of("https://e.com", "s3cret", "s3cret", List.of()))
                .toString())
        .isEqualTo("[BearerToken[***], BasicAuth[***], ApiKey[X-Key=***], ClientCredentials[***]]");
    assertThatThrownBy(() -> BearerToken.of("s3cret\n"))
        .hasMessage("the bearer token has a character at index 6 that a header can't carry");
    assertThatThrownBy(() -> ApiKey.header("X-Key", "")).hasMessage("the API key is empty");
    assertThatThrownBy(() -> BasicAuth.of("a:b", "c")).hasMessage("a user name can't hold a colon");
  }

  @Test
  void aTokenIsFetchedOnceAndShared() throws Exception {
    accept("Bearer t1");
    token("t1", "3600");
    SecuredApi api = oauth();

    api.secured().get();
    api.secured().get();

    assertThat(tokens.getRequestCount()).isEqualTo(1);
    RecordedRequest request = tokens.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("grant_type=client_credentials&scope=read");
    // The id and the secret are form-encoded first: my+id:my%3Asecret.
    assertThat(request.getHeaders().get("Authorization"))
        .isEqualTo(
            "Basic "
                + java.util.Base64.getEncoder()
                    .encodeToString("my+id:my%3Asecret".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anExpiredTokenIsRenewedBeforeItIsUsed() {
    accept("Bearer t1", "Bearer t2");
    token("t1", "0");
    token("t2", "\"3600\"");
    SecuredApi api = oauth();

    api.secured().get();
    api.secured().get();
    api.secured().get();

    assertThat(tokens.getRequestCount()).isEqualTo(2);
  }

  @Test
  void manyThreadsRenewARejectedTokenOnce() throws Exception {
    accept("Bearer old");
    token("old", "3600");
    token("new", "3600");
    SecuredApi api = oauth();
    api.secured().get();
    accept("Bearer new");

    List<Future<GadgetList>> calls = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(24);
    for (int i = 0; i < 24; i++) {
      calls.add(threads.submit(() -> api.secured().get()));
    }
    for (Future<GadgetList> call : calls) {
      assertThat(call.get()).isNotNull();
    }
    threads.shutdown();

    assertThat(tokens.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aRejectionIsAnsweredOnceOnly() {
    accept("Bearer none");
    token("t1", "3600");
    token("t2", "3600");

    assertThatThrownBy(() -> oauth().secured().get())
        .isInstanceOf(ApiStatusException.class)
        .hasMessageStartingWith("GET /secured (Secured): 401");
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(tokens.getRequestCount()).isEqualTo(2);
  }

  @Test
  void aTokenEndpointThatRefusesIsTold() {
    tokens.enqueue(
        new MockResponse.Builder().code(401).body("{\"error\":\"invalid_client\"}").build());
    tokens.enqueue(new MockResponse.Builder().code(500).body("<html>my:secret</html>").build());
    tokens.enqueue(new MockResponse.Builder().body("{}").build());
    SecuredApi api = oauth();

    assertThatThrownBy(() -> api.secured().get())
        .isInstanceOf(ApiTokenException.class)
        .hasMessage("GET /secured (Secured): the token endpoint answered 401 (invalid_client)");
    assertThatThrownBy(() -> api.secured().get())
        .hasMessage("GET /secured (Secured): the token endpoint answered 500");
    assertThatThrownBy(() -> api.secured().get())
        .hasMessage("GET /secured (Secured): the token endpoint's answer holds no `access_token`");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void waitersShareAFailedFetch() throws Exception {
    AtomicInteger fetches = new AtomicInteger();
    tokens.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            fetches.incrementAndGet();
            Thread.sleep(500);
            return new MockResponse.Builder().code(400).build();
          }
        });
    SecuredApi api = oauth();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(threads.submit(() -> api.secured().get()));
    }
    for (Future<?> call : calls) {
      assertThatThrownBy(call::get).cause().isInstanceOf(ApiTokenException.class);
    }
    threads.shutdown();

    assertThat(fetches.get()).isLessThan(8);
  }
}
