package dev.specfit.runtime.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/**
 * Many calls, three of ten requests failing. {@code -Dspecfit.soak=true} makes 200,000 of them in
 * place of 2,000.
 */
class SoakTest {
  private static final int CALLS = Boolean.getBoolean("specfit.soak") ? 200_000 : 2_000;
  private static final int THREADS = 8;
  private static final long MOST_GROWTH = 16L << 20;

  private final AtomicInteger succeeded = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  @Test
  void memoryThreadsAndConnectionsStayFlat() throws Exception {
    try (FlakyServer server = new FlakyServer()) {
      ApiClient client = ThingsClient.at(server.url()).client();
      ThingsApi things = client.create(ThingsApi.class);
      ExecutorService callers = Executors.newFixedThreadPool(THREADS);
      make(CALLS / 2, things, callers);
      long half = used();
      make(CALLS / 2, things, callers);
      long growth = used() - half;
      callers.shutdown();
      OkHttpClient http = client.okHttpClient();
      int connections = http.connectionPool().connectionCount();
      System.out.printf(
          "soak: %,d calls, %,d requests, %,d calls failed, heap grew by %,d KiB, %d connections%n",
          CALLS, server.requests.get(), failed.get(), growth >> 10, connections);

      assertThat(succeeded.get() + failed.get()).isEqualTo(CALLS);
      assertThat(succeeded.get()).isGreaterThan(CALLS / 2);
      assertThat(server.requests.get()).isGreaterThan(CALLS);
      assertThat(growth).isLessThan(MOST_GROWTH);
      assertThat(connections)
          .isEqualTo(http.connectionPool().idleConnectionCount())
          .isLessThanOrEqualTo(THREADS);
      assertThat(http.dispatcher().runningCallsCount()).isZero();
    }
  }

  private void make(int calls, ThingsApi things, ExecutorService callers) throws Exception {
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      ends.add(callers.submit(() -> make(calls / THREADS, things)));
    }
    for (Future<?> end : ends) {
      end.get();
    }
  }

  /** Calls fail, for want of budget or of luck, but always as an {@link ApiException}. */
  private void make(int calls, ThingsApi things) {
    for (int i = 0; i < calls; i++) {
      try {
        things.list(null).get();
        succeeded.incrementAndGet();
      } catch (ApiException e) {
        failed.incrementAndGet();
      }
    }
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
