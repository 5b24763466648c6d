package dev.specfit.runtime.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.ApiTransportException;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryTest {
  private final MockWebServer server = new MockWebServer();
  private ThingsApi things = ThingsClient.at("http://unused.invalid/").build();

  @BeforeEach
  void start() throws Exception {
    server.start();
    things = client().build();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ThingsClient client() {
    return ThingsClient.at(server.url("/"));
  }

  private void answer(int... statuses) {
    for (int status : statuses) {
      server.enqueue(new MockResponse.Builder().code(status).body("{}").build());
    }
  }

  private void answer(int status, String header, String value) {
    server.enqueue(new MockResponse.Builder().code(status).addHeader(header, value).build());
  }

  private static ApiStatusException status(ApiCall<JsonValue> call) {
    return catchThrowableOfType(ApiStatusException.class, call::get);
  }

  @Test
  void aGetIsTriedThreeTimesAndEachTimeIsTold() {
    answer(503, 500, 502);

    ApiStatusException e = status(things.list(null));

    assertThat(e).hasMessage("GET /things (ListThings): 502 Server Error, after 3 attempts");
    assertThat(e.attempts()).isEqualTo(3);
    assertThat(e.tried()).extracting(ApiAttempt::status).containsExactly(503, 500, 502);
    assertThat(e.tried()).extracting(ApiAttempt::number).containsExactly(1, 2, 3);
    assertThat(e.tried())
        .extracting(ApiAttempt::delay)
        .containsExactly(Duration.ZERO, Duration.ZERO, null);
  }

  @Test
  void aLaterSuccessIsASuccess() throws Exception {
    answer(503, 200, 503, 200);

    assertThat(things.list(null).get().toJson()).isEqualTo("{}");
    assertThat(things.list(null).toFuture().get().toJson()).isEqualTo("{}");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void aPostIsRepeatedAfterA429Only() {
    answer(503, 429, 200);

    assertThat(status(things.create(ThingsClient.body())))
        .hasMessage("POST /things (CreateThing): 503 Server Error");
    assertThat(things.create(ThingsClient.body()).get().toJson()).isEqualTo("{}");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void theSameKeyGoesWithEachAttemptAndAnotherWithEachCall() throws Exception {
    answer(503, 503, 200, 200, 200, 200);
    ApiCall<JsonValue> call = things.createOnce(ThingsClient.body());

    call.get();
    call.clone().get();
    things.createOnce(ThingsClient.body()).with(o -> o.idempotencyKey("order-17")).get();
    things.create(ThingsClient.body()).with(o -> o.idempotencyKey("order-17")).get();

    String first = key();
    assertThat(first).hasSize(36);
    assertThat(List.of(key(), key())).containsOnly(first);
    assertThat(key()).hasSize(36).isNotEqualTo(first);
    assertThat(key()).isEqualTo("order-17");
    assertThat(server.takeRequest().getHeaders().get("Idempotency-Key")).isNull();
  }

  private String key() throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("{\"a\":1}");
    return String.valueOf(request.getHeaders().get("Idempotency-Key"));
  }

  @Test
  void aBodyThatIsReadOnceIsSentOnce() {
    answer(429);

    ApiStatusException e =
        status(
            things.put(
                new RequestBody() {
                  @Override
                  public okhttp3.MediaType contentType() {
                    return okhttp3.MediaType.get("text/plain");
                  }

                  @Override
                  public boolean isOneShot() {
                    return true;
                  }

                  @Override
                  public void writeTo(BufferedSink sink) throws java.io.IOException {
                    sink.writeUtf8("once");
                  }
                }));

    assertThat(e).hasMessage("PUT /things (PutThing): 429 Client Error");
  }

  @Test
  void aCallCanHaveItsOwnPolicy() {
    answer(503, 418, 503, 418, 409, 200);
    RetryPolicy own = RetryPolicy.of(r -> r.retries(1).statuses(409, 418).baseDelay(Duration.ZERO));

    assertThat(status(things.list(null).with(o -> o.retries(RetryPolicy.none()))).attempts())
        .isEqualTo(1);
    assertThat(status(things.list(null).with(o -> o.retries(own))).status()).isEqualTo(503);
    assertThat(things.create(ThingsClient.body()).with(o -> o.retries(own).repeatable(true)))
        .satisfies(call -> assertThat(status(call).status()).isEqualTo(409));
    assertThat(things.list(null).get().toJson()).isEqualTo("{}");
  }

  @Test
  void aRetryAfterThatIsTooLongFailsAtOnceAndSaysSo() {
    answer(429, "Retry-After", "61");
    answer(503, "retry-after-ms", "90000.5");
    answer(429, "Retry-After", "7");

    ApiStatusException e = status(things.list(null));
    assertThat(e)
        .hasMessage(
            "GET /things (ListThings): 429 Client Error, and it asks to wait 61 s, longer than the"
                + " 60 s allowed");
    assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(61));
    assertThat(status(things.list(null)))
        .hasMessage(
            "GET /things (ListThings): 503 Server Error, and it asks to wait 90 s, longer than the"
                + " 60 s allowed");
    assertThat(status(things.list(null).with(o -> o.callTimeout(Duration.ofSeconds(5)))))
        .hasMessage(
            "GET /things (ListThings): 429 Client Error, and it asks to wait 7 s, longer than the"
                + " call may take");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void aRetryAfterIsWaitedFor() {
    answer(503, "retry-after-ms", "20");
    answer(200);

    long before = System.nanoTime();
    things.list(null).get();

    assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(20_000_000);
  }

  @Test
  void aSpentBudgetEndsTheRetriesOfAllCalls() {
    things = client().retries(r -> r.baseDelay(Duration.ZERO).budget(28)).build();
    answer(503, 503, 503, 503, 200, 503);

    assertThat(status(things.list(null)).attempts()).isEqualTo(3);
    assertThat(status(things.list(null)))
        .hasMessage(
            "GET /things (ListThings): 503 Server Error, and the client's budget for retries is"
                + " spent");
    things.list(null).get();
    assertThat(status(things.list(null)).attempts()).isEqualTo(1);
  }

  @Test
  void aServerThatIsNotThereIsTriedAgainWhateverTheMethod() {
    server.close();

    for (ApiCall<JsonValue> call : List.of(things.list(null), things.create(ThingsClient.body()))) {
      ApiTransportException e = catchThrowableOfType(ApiTransportException.class, call::get);
      assertThat(e).hasMessageEndingWith("no answer (ConnectException), after 3 attempts");
      assertThat(e.tried()).extracting(ApiAttempt::fault).containsOnly("ConnectException");
    }
    assertThatThrownBy(() -> things.create(ThingsClient.body()).toFuture().get())
        .isInstanceOf(ExecutionException.class)
        .cause()
        .hasMessageEndingWith("no answer (ConnectException), after 3 attempts");
  }

  @Test
  void nothingIsSentAgainBehindTheCallersBack() {
    answer(503, "Retry-After", "0");
    answer(408);
    answer(200);

    assertThat(status(things.create(ThingsClient.body())).status()).isEqualTo(503);
    assertThat(status(things.create(ThingsClient.body())).status()).isEqualTo(408);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void cancellingEndsTheWaitBetweenAttempts() throws Exception {
    answer(503, "Retry-After", "50");
    answer(503, "Retry-After", "50");
    ApiCall<JsonValue> inBackground = things.list(null);
    java.util.concurrent.CompletableFuture<JsonValue> future = inBackground.toFuture();
    server.takeRequest();
    Thread.sleep(50);

    assertThat(future.cancel(true)).isTrue();
    assertThat(future).isCancelled();
    assertThat(inBackground.isCanceled()).isTrue();

    ApiCall<JsonValue> waiting = things.list(null);
    Thread canceller =
        new Thread(
            () -> {
              try {
                server.takeRequest();
                waiting.cancel();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    canceller.start();
    ApiTransportException e = catchThrowableOfType(ApiTransportException.class, waiting::get);
    canceller.join();
    assertThat(e)
        .hasMessageStartingWith("GET /things (ListThings): ")
        .hasMessageContaining("cancelled");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }
}
