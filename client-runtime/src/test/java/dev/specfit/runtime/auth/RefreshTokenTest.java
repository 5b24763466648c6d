package dev.specfit.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RefreshTokenTest {
  private static final Request REQUEST =
      new Request.Builder().url("https://api.example.com/").build();

  private final MockWebServer tokens = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    tokens.start();
  }

  @AfterEach
  void stop() {
    tokens.close();
  }

  @Test
  void aConfidentialClientSaysWhoItIsByBasic() throws Exception {
    answer("{\"access_token\":\"a1\",\"expires_in\":3600}");
    RefreshToken credential = RefreshToken.of(url(), "my id", "s:1", "r&1");
    assertThat(header(credential)).isEqualTo("Bearer a1");
    assertThat(header(credential)).isEqualTo("Bearer a1");
    RecordedRequest request = tokens.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("grant_type=refresh_token&refresh_token=r%261");
    assertThat(request.getHeaders().get("Authorization"))
        .isEqualTo(okhttp3.Credentials.basic("my+id", "s%3A1"));
    assertThat(tokens.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aPublicClientSendsItsIdInTheForm() throws Exception {
    answer("{\"access_token\":\"a1\"}");
    header(RefreshToken.ofPublicClient(url(), "app", "r1"));
    RecordedRequest request = tokens.takeRequest();
    assertThat(request.getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=r1&client_id=app");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void aRotatedTokenIsToldAndUsedFromThenOn() throws Exception {
    answer("{\"access_token\":\"a1\",\"refresh_token\":\"r2\"}");
    answer("{\"access_token\":\"a2\",\"refresh_token\":\"r2\"}");
    List<String> told = new ArrayList<>();
    RefreshToken credential = RefreshToken.of(url(), "i", "s", "r1").onRotation(told::add);
    Request first = credential.authorize(REQUEST);
    assertThat(told).containsExactly("r2");
    assertThat(credential.renew(first)).isTrue();
    assertThat(header(credential)).isEqualTo("Bearer a2");
    assertThat(told).containsExactly("r2");
    tokens.takeRequest();
    assertThat(tokens.takeRequest().getBody().utf8()).endsWith("refresh_token=r2");
  }

  @Test
  void aListenerThatFailsFailsTheRequestButTheNewTokenIsKept() throws Exception {
    answer("{\"access_token\":\"a1\",\"refresh_token\":\"r2\"}");
    answer("{\"access_token\":\"a2\"}");
    RefreshToken credential =
        RefreshToken.of(url(), "i", "s", "r1")
            .onRotation(
                token -> {
                  throw new IllegalStateException("disk full");
                });
    assertThatThrownBy(() -> credential.authorize(REQUEST))
        .isInstanceOf(IOException.class)
        .hasMessage("the listener to new refresh tokens failed")
        .hasRootCauseMessage("disk full");
    assertThat(header(credential)).isEqualTo("Bearer a2");
    tokens.takeRequest();
    assertThat(tokens.takeRequest().getBody().utf8()).endsWith("refresh_token=r2");
  }

  @Test
  @Timeout(60) // a token that is never fetched again would be waited for without end
  void anErrorWhileFetchingDoesNotStopTheNextFetch() throws Exception {
    answer("{\"access_token\":\"a1\"}");
    AtomicBoolean failed = new AtomicBoolean();
    RefreshToken credential =
        RefreshToken.of(url(), "i", "s", "r1")
            .with(
                new OkHttpClient.Builder()
                    .addInterceptor(
                        chain -> {
                          if (!failed.getAndSet(true)) {
                            throw new StackOverflowError();
                          }
                          return chain.proceed(chain.request());
                        })
                    .build());
    assertThatThrownBy(() -> credential.authorize(REQUEST))
        .isInstanceOf(IOException.class)
        .hasMessage("the token endpoint gave no answer")
        .hasCauseInstanceOf(StackOverflowError.class);
    assertThat(header(credential)).isEqualTo("Bearer a1");
  }

  @Test
  void aRefusalNamesTheCodeAndNoSecret() {
    tokens.enqueue(
        new MockResponse.Builder()
            .code(400)
            .body("{\"error\":\"invalid_grant\",\"error_description\":\"r1 expired\"}")
            .build());
    RefreshToken credential = RefreshToken.of(url(), "i", "s", "r1");
    assertThatThrownBy(() -> credential.authorize(REQUEST))
        .isInstanceOf(IOException.class)
        .hasMessage("the token endpoint answered 400 (invalid_grant)");
    assertThat(credential).hasToString("RefreshToken[***]");
  }

  @Test
  void manyThreadsShareOneFetch() throws Exception {
    int threads = 8;
    CountDownLatch started = new CountDownLatch(threads);
    tokens.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            started.await();
            return new MockResponse.Builder().body("{\"access_token\":\"a1\"}").build();
          }
        });
    RefreshToken credential = RefreshToken.of(url(), "i", "s", "r1");
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Callable<String> call =
          () -> {
            started.countDown();
            return header(credential);
          };
      for (Future<String> result :
          executor.invokeAll(java.util.Collections.nCopies(threads, call))) {
        assertThat(result.get()).isEqualTo("Bearer a1");
      }
    } finally {
      executor.shutdown();
    }
    assertThat(tokens.getRequestCount()).isEqualTo(1);
  }

  private String url() {
    return tokens.url("/token").toString();
  }

  private void answer(String json) {
    tokens.enqueue(new MockResponse.Builder().body(json).build());
  }

  private static String header(Credential credential) throws IOException {
    return String.valueOf(credential.authorize(REQUEST).header("Authorization"));
  }
}
