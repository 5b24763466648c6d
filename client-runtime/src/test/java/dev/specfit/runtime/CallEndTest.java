package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Color;
import dev.specfit.runtime.exemplar.model.Gadget;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that end before their answer: cancelled, interrupted, out of time. */
@NullUnmarked // nulls are what is tested, or known not to be there
class CallEndTest {
  private static final String GADGET = "{\"id\":\"1\",\"name\":\"a\",\"serial\":null}";

  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch held = new CountDownLatch(1);
  private ExemplarClient client;

  @BeforeEach
  void start() throws Exception {
    server.start();
    client = builder().build();
  }

  @AfterEach
  void stop() {
    held.countDown();
    server.close();
  }

  /** The server takes requests, and answers none before the test is over. */
  private void holdAnswers() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            held.await();
            return new MockResponse.Builder().body(GADGET).build();
          }
        });
  }

  private ExemplarClient.Builder once() {
    return builder().retries(RetryPolicy.none());
  }

  private ExemplarClient.Builder builder() {
    return ExemplarClient.builder().baseUrl(server.url("/v2").toString()).bearerToken("s3cret");
  }

  @Test
  void cancellingTheFutureCancelsTheCall() throws Exception {
    holdAnswers();
    ApiCall<Gadget> call = client.gadgets().retrieveGadget("1", Color.RED);
    CompletableFuture<Gadget> future = call.toFuture();
    server.takeRequest();

    assertThat(future.cancel(true)).isTrue();

    assertThat(call.isCanceled()).isTrue();
    assertThat(client.client().okHttpClient().dispatcher().runningCalls())
        .allMatch(okhttp3.Call::isCanceled);
  }

  @Test
  void aCallCancelledBeforeItStartsIsNotSent() {
    ApiCall<Gadget> call = client.gadgets().retrieveGadget("1", Color.RED);
    call.cancel();

    assertThatThrownBy(call::get)
        .isInstanceOf(ApiTransportException.class)
        .hasMessage("GET /gadgets/{id} (RetrieveGadget): cancelled");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void anInterruptKeepsTheFlag() throws Exception {
    holdAnswers();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              try {
                client.gadgets().retrieveGadget("1", Color.RED).get();
              } catch (ApiException e) {
                thrown.set(e);
              }
              flag.set(Thread.currentThread().isInterrupted());
              done.countDown();
            });
    thread.start();
    server.takeRequest();
    thread.interrupt();

    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(thrown.get())
        .isInstanceOf(ApiTransportException.class)
        .hasMessage("GET /gadgets/{id} (RetrieveGadget): interrupted");
    assertThat(flag.get()).isTrue();
  }

  @Test
  void anInterruptedThreadSendsNothing() {
    server.enqueue(new MockResponse.Builder().body(GADGET).build());
    ApiCall<Gadget> call = client.gadgets().retrieveGadget("1", Color.RED);

    Thread.currentThread().interrupt();
    Throwable thrown = catchThrowableOfType(ApiTransportException.class, call::get);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).hasMessage("GET /gadgets/{id} (RetrieveGadget): interrupted");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void timeoutsAreSetOnTheBuilder() {
    holdAnswers();

    Duration limit = Duration.ofMillis(100);
    Map<ApiTimeoutException.Limit, ExemplarClient> slow =
        Map.of(
            ApiTimeoutException.Limit.READ, once().readTimeout(limit).build(),
            ApiTimeoutException.Limit.ATTEMPT, once().attemptTimeout(limit).build(),
            ApiTimeoutException.Limit.CALL, once().callTimeout(limit).build());
    Map<ApiTimeoutException.Limit, String> sentences =
        Map.of(
            ApiTimeoutException.Limit.READ, "timed out waiting for the server",
            ApiTimeoutException.Limit.ATTEMPT, "timed out: the attempt took too long",
            ApiTimeoutException.Limit.CALL, "timed out: the call took too long");
    slow.forEach(
        (kind, patient) -> {
          ApiTimeoutException e =
              catchThrowableOfType(
                  ApiTimeoutException.class,
                  () -> patient.gadgets().retrieveGadget("1", Color.RED).get());
          assertThat(e.limit()).isEqualTo(kind);
          assertThat(e).hasMessage("GET /gadgets/{id} (RetrieveGadget): " + sentences.get(kind));
        });
    assertThatThrownBy(() -> builder().callTimeout(Duration.ofSeconds(-1)))
        .hasMessage("callTimeout must not be negative: PT-1S");
  }
}
