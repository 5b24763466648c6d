package dev.specfit.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiClientBuilder;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.ApiTokenException;
import dev.specfit.runtime.ApiTransportException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.http.GET;

/** Calls that end while they wait for a token; the token endpoint answers when the test says so. */
@Timeout(60)
class TokenWaitTest {
  private final MockWebServer server = new MockWebServer();
  private final MockWebServer tokens = new MockWebServer();
  private final CountDownLatch held = new CountDownLatch(1);
  private ClientCredentials credential = ClientCredentials.of("https://a/", "i", "s", List.of());

  interface Api {
    @GET("secured")
    @ApiOperation(id = "Secured", path = "/secured", security = "oauth+key")
    ApiCall<ResponseBody> secured();
  }

  private static final class Builder extends ApiClientBuilder<Builder> {
    Builder(String url) {
      super(url);
    }

    ApiClient build(Credential credential) {
      credential("oauth", credential);
      credential("key", ApiKey.cookie("sid", "K3y"));
      return buildClient((type, annotations, moshi) -> null);
    }
  }

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().build();
          }
        });
    tokens.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            held.await();
            return new MockResponse.Builder().body("{\"access_token\":\"t1\"}").build();
          }
        });
    server.start();
    tokens.start();
    credential =
        ClientCredentials.of(tokens.url("/token").toString(), "i", "Hunter2", List.of("read"));
  }

  @AfterEach
  void stop() {
    held.countDown();
    server.close();
    tokens.close();
  }

  private Builder builder() {
    return new Builder(server.url("/").toString()).defaultHeader("X-Default", "d");
  }

  private Api api() {
    return builder().build(credential).create(Api.class);
  }

  /** The others go on waiting for the same fetch. */
  private void othersGoOn(CompletableFuture<ResponseBody> other) throws Exception {
    assertThat(other).isNotDone();
    held.countDown();
    other.get().close();
    assertThat(tokens.getRequestCount()).isEqualTo(1);
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
  }

  @Test
  void aCancelledCallLeavesTheTokenToTheOthers() throws Exception {
    Api api = api();
    ApiCall<ResponseBody> first = api.secured();
    CompletableFuture<ResponseBody> future = first.toFuture();
    tokens.takeRequest();
    CompletableFuture<ResponseBody> other = api.secured().toFuture();

    first.cancel();

    assertThat(catchThrowable(future::get)).hasCauseInstanceOf(ApiTransportException.class);
    othersGoOn(other);
  }

  @Test
  void anInterruptedThreadLeavesTheTokenToTheOthers() throws Exception {
    Api api = api();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              thrown.set(catchThrowable(() -> api.secured().get()));
              flag.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    tokens.takeRequest();
    CompletableFuture<ResponseBody> other = api.secured().toFuture();

    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(50));

    assertThat(thrown.get()).isInstanceOf(ApiTransportException.class);
    assertThat(flag.get()).isTrue();
    othersGoOn(other);
  }

  @Test
  void aCallThatIsOutOfTimeLeavesTheTokenToTheOthers() throws Exception {
    CompletableFuture<ResponseBody> other = api().secured().toFuture();
    tokens.takeRequest();
    Api impatient =
        builder().callTimeout(Duration.ofMillis(50)).build(credential).create(Api.class);

    assertThatThrownBy(() -> impatient.secured().get()).isInstanceOf(ApiTransportException.class);
    othersGoOn(other);
  }

  @Test
  void theTokenEndpointGetsItsOwnCredentialsOnly() throws Exception {
    held.countDown();
    api().secured().get().close();

    RecordedRequest request = tokens.takeRequest();
    Map<String, String> headers = new TreeMap<>();
    request.getHeaders().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
    assertThat(headers.keySet())
        .containsExactly(
            "Accept",
            "Accept-Encoding",
            "Authorization",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Host",
            "User-Agent");
    assertThat(headers).containsEntry("Authorization", "Basic aTpIdW50ZXIy");
    assertThat(request.getTarget()).isEqualTo("/token");
    assertThat(request.getBody().utf8()).isEqualTo("grant_type=client_credentials&scope=read");
    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getHeaders().get("Cookie")).isEqualTo("sid=K3y");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer t1");
  }

  @Test
  void aTokenUrlOverHttpIsAllowedByTheClientsBuilder() {
    ClientCredentials far =
        ClientCredentials.of("http://login.test.invalid/token", "i", "s", List.of());
    assertThatThrownBy(() -> builder().build(far).create(Api.class).secured().get())
        .isInstanceOf(ApiTokenException.class)
        .hasMessage(
            "GET /secured (Secured): credentials aren't sent to the token endpoint over http; use"
                + " https, or allow it by `cleartextCredentials`");
    Api allowed = builder().cleartextCredentials(true).build(far).create(Api.class);
    assertThatThrownBy(() -> allowed.secured().get())
        .isInstanceOf(ApiTokenException.class)
        .hasMessage("GET /secured (Secured): the token endpoint gave no answer");
  }

  @Test
  void whatTheEndpointRefusesWithIsReadable() {
    held.countDown();
    tokens.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder()
                .code(400)
                .body("{\"error\":\"invalid_scope\",\"error_description\":\"no `read`\"}")
                .build();
          }
        });
    Throwable thrown = catchThrowable(() -> api().secured().get());
    assertThat(thrown)
        .isInstanceOfSatisfying(
            ApiTokenException.class,
            e -> {
              assertThat(e.tokenStatus()).isEqualTo(400);
              assertThat(e.tokenError()).isEqualTo("invalid_scope");
              assertThat(e.status()).isZero();
              assertThat(e.attempts()).isZero();
            })
        .hasMessage(
            "GET /secured (Secured): the token endpoint answered 400 (invalid_scope: no `read`)");
    assertThat(server.getRequestCount()).isZero();
  }
}
