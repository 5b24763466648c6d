package dev.specfit.runtime.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiTransportException;
import dev.specfit.runtime.JsonValue;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Calls cancelled and interrupted at random moments. */
class CancelTest {
  private static final int CALLS = 2_000;
  private static final long SEED = Long.getLong("specfit.seed", 20261125);

  private final Random random = new Random(SEED);
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  @Test
  void cancelsAtAnyMomentLeaveNothingBehind() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(
          new Dispatcher() {
            private final AtomicInteger count = new AtomicInteger();

            @Override
            public MockResponse dispatch(RecordedRequest request) {
              int n = count.incrementAndGet();
              return new MockResponse.Builder().code(n % 3 == 0 ? 503 : 200).body("{}").build();
            }
          });
      server.start();
      ApiClient client =
          ThingsClient.at(server.url("/"))
              .retries(r -> r.baseDelay(java.time.Duration.ofMillis(2)).budget(1_000_000))
              .client();
      ThingsApi things = client.create(ThingsApi.class);
      for (int i = 0; i < CALLS; i++) {
        int micros = random.nextInt(1_500);
        switch (i % 3) {
          case 0 -> future(things.list(null), micros);
          case 1 -> cancel(things.list(null), micros);
          default -> interrupt(things.list(null), micros);
        }
      }
      OkHttpClient http = client.okHttpClient();
      await(() -> http.dispatcher().runningCallsCount() == 0);
      await(
          () ->
              http.connectionPool().connectionCount()
                  == http.connectionPool().idleConnectionCount());
      assertThat(http.dispatcher().queuedCallsCount()).isZero();
    }
    System.out.println(
        "cancels: " + CALLS + ", " + ended + " in time, " + answered + " too late, seed " + SEED);
    assertThat(ended.get() + answered.get()).isEqualTo(CALLS);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("fire-"));
  }

  private void future(ApiCall<JsonValue> call, int micros) {
    CompletableFuture<JsonValue> future = call.toFuture();
    sleep(micros);
    future.cancel(true);
    try {
      future.join();
      answered.incrementAndGet();
    } catch (CancellationException e) {
      ended.incrementAndGet();
    }
  }

  private void cancel(ApiCall<JsonValue> call, int micros) throws InterruptedException {
    Thread caller = caller(call, new AtomicReference<>());
    sleep(micros);
    call.cancel();
    caller.join();
  }

  private void interrupt(ApiCall<JsonValue> call, int micros) throws InterruptedException {
    AtomicReference<Boolean> flag = new AtomicReference<>();
    int before = ended.get();
    Thread caller = caller(call, flag);
    sleep(micros);
    caller.interrupt();
    caller.join();
    if (ended.get() > before) {
      assertThat(flag.get()).as("seed %s", SEED).isTrue();
    }
  }

  private Thread caller(ApiCall<JsonValue> call, AtomicReference<Boolean> flag) {
    Thread caller =
        new Thread(
            () -> {
              try {
                call.get();
                answered.incrementAndGet();
              } catch (ApiTransportException e) {
                flag.set(Thread.currentThread().isInterrupted());
                ended.incrementAndGet();
              } catch (ApiException e) {
                answered.incrementAndGet();
              }
            },
            "fire-caller");
    caller.start();
    return caller;
  }

  private static void sleep(int micros) {
    long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 10_000 && !done.getAsBoolean(); i++) {
      Thread.sleep(1);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }
}
