package dev.specfit.runtime.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.auth.BearerToken;
import dev.specfit.runtime.watch.CallEnd;
import dev.specfit.runtime.watch.CallListener;
import dev.specfit.runtime.watch.LoggingListener;
import dev.specfit.runtime.watch.ResponseHeaders;
import dev.specfit.runtime.watch.WatchedCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchingTest {
  private final MockWebServer server = new MockWebServer();
  private final Told told = new Told();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ThingsApi things(CallListener listener) {
    return ThingsClient.at(server.url("/"))
        .key(BearerToken.of("s3cret-token"))
        .listener(listener)
        .build();
  }

  private void answer(int status, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("X-Request-Id", "req-1")
            .addHeader("Set-Cookie", "session=s3cret-cookie")
            .body(body)
            .build());
  }

  @Test
  void aCallIsToldFromItsStartToItsEnd() {
    answer(503, "s3cret-body");
    answer(200, "{\"a\":2}");

    things(told).put(ThingsClient.body()).get();

    assertThat(told.lines)
        .containsExactly(
            "PUT /things (PutThing) started",
            "attempting 1",
            "attempted 1: 503 null, 7 bytes sent, delay PT0S",
            "retrying 503 PT0S",
            "attempting 2",
            "attempted 2: 200 null, 7 bytes sent, delay null, 7 received",
            "finished SUCCESS 200 req-1 2");
  }

  @Test
  void everyEndHasItsWord() throws Exception {
    ThingsApi things = things(told);
    answer(404, "{}");
    answer(200, "{");
    answer(200, "{}");

    assertThatThrownBy(() -> things.list(null).get()).isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> things.list(null).toFuture().get()).isNotNull();
    assertThat(things.list(null).execute().code()).isEqualTo(200);
    server.close();
    assertThatThrownBy(() -> things.list(null).execute()).isNotNull();
    dev.specfit.runtime.ApiCall<?> cancelled = things.list(null);
    cancelled.cancel();
    assertThatThrownBy(cancelled::get).isInstanceOf(ApiException.class);

    assertThat(told.lines.stream().filter(line -> line.startsWith("finished")))
        .containsExactly(
            "finished STATUS 404 req-1 1",
            "finished UNDECODABLE 200 req-1 1",
            "finished SUCCESS 200 req-1 1",
            "finished TRANSPORT 0 null 3",
            "finished CANCELLED 0 null 0");
  }

  @Test
  void aListenerThatThrowsHarmsNoCall() {
    answer(200, "{}");
    ThingsApi things =
        things(
            new CallListener() {
              @Override
              public void started(WatchedCall call) {
                throw new IllegalStateException("no");
              }

              @Override
              public void finished(WatchedCall call, CallEnd end) {
                throw new IllegalStateException("no");
              }
            });

    assertThat(things.list(null).get().toJson()).isEqualTo("{}");
  }

  @Test
  void theLogHoldsNothingThatIsPrivate() {
    answer(429, "s3cret-body");
    answer(200, "{\"s3cret\":1}");
    answer(404, "s3cret-body");
    LinesLogger logger = new LinesLogger();
    ThingsApi things = things(LoggingListener.to(logger));

    things.list("s3cret-value").get();
    assertThatThrownBy(() -> things.create(ThingsClient.body()).get()).isNotNull();

    assertThat(logger.lines.stream().map(line -> line.replaceAll("in [0-9]+ ms", "in N ms")))
        .containsExactly(
            "DEBUG GET /things (ListThings): attempt 1: 429 in N ms, 0 bytes sent, 0 received,"
                + " content-length: 11, x-request-id: req-1",
            "INFO GET /things (ListThings): 429, trying again in N ms",
            "DEBUG GET /things (ListThings): attempt 2: 200 in N ms, 0 bytes sent, 12 received,"
                + " content-length: 12, x-request-id: req-1",
            "INFO GET /things (ListThings): SUCCESS 200 in N ms, attempts: 2, request id: req-1",
            "DEBUG POST /things (CreateThing): attempt 1: 404 in N ms, 7 bytes sent, 11 received,"
                + " content-length: 11, x-request-id: req-1",
            "WARN POST /things (CreateThing): STATUS 404 in N ms, attempts: 1, request id: req-1");
    assertThat(logger.lines).noneMatch(line -> line.contains("s3cret"));
  }

  @Test
  void headersThatHoldCredentialsAreNeverLogged() {
    assertThatThrownBy(() -> LoggingListener.create().showing("X-Fine", "Set-Cookie"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`set-cookie` is never logged");
  }

  /** Writes down what it hears. */
  private static final class Told implements CallListener {
    final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void started(WatchedCall call) {
      lines.add(call + " started");
    }

    @Override
    public void attempting(WatchedCall call, int number) {
      lines.add("attempting " + number);
    }

    @Override
    public void attempted(WatchedCall call, ApiAttempt attempt, ResponseHeaders headers) {
      boolean last = attempt.delay() == null;
      lines.add(
          "attempted "
              + attempt.number()
              + ": "
              + attempt.status()
              + " "
              + attempt.fault()
              + ", "
              + attempt.requestBytes()
              + " bytes sent, delay "
              + attempt.delay()
              + (last ? ", " + attempt.responseBytes() + " received" : ""));
    }

    @Override
    public void retrying(WatchedCall call, String reason, Duration delay) {
      lines.add("retrying " + reason + " " + delay);
    }

    @Override
    public void finished(WatchedCall call, CallEnd end) {
      lines.add(
          "finished "
              + end.outcome()
              + " "
              + end.status()
              + " "
              + end.requestId()
              + " "
              + end.attempts());
    }
  }
}
