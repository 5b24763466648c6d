package dev.specfit.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/** Many threads and a token that goes, by a clock that the test turns. */
class TokenRefreshTest {
  private static final int THREADS = 64;
  private static final int EXPIRIES = 200;
  private static final Request REQUEST =
      new Request.Builder().url("https://api.example.com/").build();

  private final AtomicInteger fetches = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5_000_000_000L);

  private ClientCredentials credential() {
    return ClientCredentials.of("https://api.example.com/token", "id", "secret", List.of())
        .with(new OkHttpClient.Builder().addInterceptor(this::answer).build())
        .by(nanos::get);
  }

  private Response answer(Interceptor.Chain chain) {
    String token = "{\"access_token\":\"t" + fetches.incrementAndGet() + "\",\"expires_in\":3600}";
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(token, MediaType.get("application/json")))
        .build();
  }

  private void pass(long seconds) {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
  }

  @Test
  void eachExpiryIsOneRefreshHoweverManyThreadsWait() throws Exception {
    ClientCredentials credential = credential();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    try {
      Request last = credential.authorize(REQUEST);
      for (int expiry = 0; expiry < EXPIRIES; expiry++) {
        boolean rejected = expiry % 4 >= 2;
        long seconds = List.of(3541, 3600, 0, 3541).get(expiry % 4);
        pass(seconds);
        Request old = last;
        Callable<Request> call =
            () -> {
              barrier.await();
              if (rejected) {
                credential.renew(old);
              }
              return credential.authorize(REQUEST);
            };
        Set<String> seen = new HashSet<>();
        for (Future<Request> result : threads.invokeAll(Collections.nCopies(THREADS, call))) {
          last = result.get();
          seen.add(String.valueOf(last.header("Authorization")));
        }
        assertThat(seen).containsExactly("Bearer t" + (expiry + 2));
        assertThat(fetches.get()).isEqualTo(expiry + 2);
      }
    } finally {
      threads.shutdownNow();
    }
    System.out.println(
        "token refreshes: " + THREADS + " threads, " + EXPIRIES + " expiries, one fetch each");
  }

  @Test
  void aTokenIsRenewedSixtySecondsEarly() throws Exception {
    ClientCredentials credential = credential();
    List<String> used = new ArrayList<>();
    for (long seconds : new long[] {0, 3539, 1, 3539, 1}) {
      pass(seconds);
      used.add(String.valueOf(credential.authorize(REQUEST).header("Authorization")));
    }
    assertThat(used)
        .containsExactly("Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3");
  }
}
