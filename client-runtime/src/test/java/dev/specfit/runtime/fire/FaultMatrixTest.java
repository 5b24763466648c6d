package dev.specfit.runtime.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.JsonValue;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every fault, in both protocols, of requests of each kind, by both ways of calling. */
class FaultMatrixTest {
  private static final String SECRET = "s3cret";

  /** The requests; all but one may be repeated. */
  enum Kind {
    GET,
    PUT,
    POST,
    POST_WITH_KEY;

    ApiCall<JsonValue> of(ThingsApi things) {
      return switch (this) {
        case GET -> things.list(SECRET);
        case PUT -> things.put(ThingsClient.body());
        case POST -> things.create(ThingsClient.body());
        case POST_WITH_KEY -> things.createOnce(ThingsClient.body());
      };
    }
  }

  /**
   * One cell.
   *
   * @param recovers whether the fault comes once only
   */
  record Cell(Fault fault, boolean http2, Kind kind, boolean async, boolean recovers) {
    boolean again() {
      return switch (fault.retry) {
        case ALWAYS -> true;
        case IF_IDEMPOTENT -> kind != Kind.POST;
        case NEVER -> false;
      };
    }

    int attempts() {
      if (!again()) {
        return 1;
      }
      return recovers ? 2 : 3;
    }

    /** How many of the attempts reach the server. */
    int requests() {
      if (!fault.beforeSending()) {
        return attempts();
      }
      return recovers ? 1 : 0;
    }

    @Nullable Class<?> thrown() {
      return again() && recovers ? null : fault.thrown;
    }
  }

  private static final List<Logger> LOUD =
      List.of(Logger.getLogger(OkHttpClient.class.getName()), Logger.getLogger("mockwebserver3"));

  private final AtomicInteger requests = new AtomicInteger();

  /** What servers say of faults that they make themselves. */
  @BeforeAll
  static void hush() {
    LOUD.forEach(logger -> logger.setLevel(Level.OFF));
  }

  @Test
  void everyFaultEndsAsItShould() throws Exception {
    List<Cell> cells = cells();
    ExecutorService workers = Executors.newFixedThreadPool(8);
    List<Future<String>> results = new ArrayList<>();
    for (Cell cell : cells) {
      results.add(workers.submit(() -> fire(cell)));
    }
    List<String> wrong = new ArrayList<>();
    for (Future<String> result : results) {
      wrong.add(result.get());
    }
    workers.shutdown();
    wrong.removeIf(String::isEmpty);
    System.out.println("fault matrix: " + cells.size() + " cells, " + requests + " requests");

    assertThat(wrong).isEmpty();
    assertThat(cells).hasSizeGreaterThanOrEqualTo(600);
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      for (Kind kind : Kind.values()) {
        for (int bits = 0; bits < 8; bits++) {
          boolean http2 = (bits & 1) != 0;
          if (fault.fits(http2)) {
            cells.add(new Cell(fault, http2, kind, (bits & 2) != 0, (bits & 4) != 0));
          }
        }
      }
    }
    return cells;
  }

  /** What was wrong in this cell, or nothing. */
  private String fire(Cell cell) throws Exception {
    List<String> keys = Collections.synchronizedList(new ArrayList<>());
    if (cell.fault().raw != null) {
      String fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
      RawServer.Reply bad = new RawServer.Reply(cell.fault().raw, cell.fault().reset);
      try (RawServer server =
          new RawServer(n -> cell.recovers() && n > 1 ? new RawServer.Reply(fine, false) : bad)) {
        String found = call(cell, "http://127.0.0.1:" + server.port() + "/");
        server.requests.forEach(request -> keys.add(keyLine(request)));
        return verdict(cell, found, server.requests.size(), keys);
      }
    }
    try (MockWebServer server = new MockWebServer()) {
      server.setProtocols(List.of(cell.http2() ? Protocol.H2_PRIOR_KNOWLEDGE : Protocol.HTTP_1_1));
      Script script = new Script(cell, server, keys);
      server.setDispatcher(script);
      server.start();
      String found = call(cell, server.url("/").toString());
      for (int i = 0; i < 200 && server.getRequestCount() < cell.requests(); i++) {
        Thread.sleep(10); // a server may count a request after it broke its stream
      }
      return verdict(cell, found, server.getRequestCount(), keys);
    }
  }

  private static String keyLine(String request) {
    return request
        .lines()
        .filter(line -> line.startsWith("Idempotency-Key: "))
        .map(line -> line.substring("Idempotency-Key: ".length()))
        .findFirst()
        .orElse("null");
  }

  /** Plays the fault once or always, and counts. */
  private static final class Script extends Dispatcher {
    private final Cell cell;
    private final MockWebServer server;
    private final List<String> keys;

    Script(Cell cell, MockWebServer server, List<String> keys) {
      this.cell = cell;
      this.server = server;
      this.keys = keys;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      // Of a stream that was given up, the headers were never read.
      if (request.getHeaders().size() > 0) {
        keys.add(String.valueOf(request.getHeaders().get("Idempotency-Key")));
      }
      return answer(server.getRequestCount());
    }

    /** What is asked before a request is read; of a stream that is given up nothing else is. */
    @Override
    public MockResponse peek() {
      boolean fault = cell.fault().endsStream();
      return fault ? answer(server.getRequestCount() + 1) : new MockResponse.Builder().build();
    }

    private MockResponse answer(int number) {
      MockResponse.Builder answer = new MockResponse.Builder().body("{}");
      UnaryOperator<MockResponse.Builder> effect = cell.fault().effect;
      if (effect == null || (cell.recovers() && number > 1)) {
        return answer.build();
      }
      return effect.apply(answer).build();
    }
  }

  private String verdict(Cell cell, String found, int sent, List<String> keys) {
    requests.addAndGet(sent);
    Class<?> thrown = cell.thrown();
    String expected =
        thrown == null
            ? "success, open 0"
            : thrown.getSimpleName() + " attempts " + cell.attempts() + ", open 0";
    Set<String> distinct = new TreeSet<>(keys);
    boolean keyed = cell.kind() == Kind.POST_WITH_KEY && !keys.isEmpty();
    boolean rightKeys =
        keyed
            ? distinct.size() == 1 && !distinct.contains("null")
            : distinct.isEmpty() || distinct.equals(Set.of("null"));
    boolean right = found.equals(expected) && sent == cell.requests() && rightKeys;
    return right ? "" : cell + ": " + found + ", requests " + sent + ", keys " + distinct;
  }

  private static String call(Cell cell, String url) throws InterruptedException {
    ApiClient client = client(cell, url);
    ApiCall<JsonValue> call = cell.kind().of(client.create(ThingsApi.class));
    String outcome = "success";
    try {
      if (cell.async()) {
        call.toFuture().get();
      } else {
        call.get();
      }
    } catch (ExecutionException e) {
      outcome = outcome(Objects.requireNonNull(e.getCause()));
    } catch (ApiException e) {
      outcome = outcome(e);
    }
    OkHttpClient http = client.okHttpClient();
    int open =
        http.connectionPool().connectionCount()
            - http.connectionPool().idleConnectionCount()
            + http.dispatcher().queuedCallsCount();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
    return outcome + ", open " + open;
  }

  private static String outcome(Throwable thrown) {
    String secret = thrown.toString().contains(SECRET) ? " tells a secret" : "";
    return thrown instanceof ApiException e
        ? e.getClass().getSimpleName() + " attempts " + e.attempts() + secret
        : thrown.toString();
  }

  private static ApiClient client(Cell cell, String url) {
    Duration patience = Duration.ofMillis(cell.recovers() ? 1_500 : 150);
    Duration silence = cell.fault() == Fault.SLOW_DRIP ? Duration.ofSeconds(30) : patience;
    ThingsClient builder =
        ThingsClient.at(url)
            .okHttp(
                http -> {
                  if (cell.http2()) {
                    http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
                  }
                  if (cell.fault().beforeSending()) {
                    failFirst(http, cell);
                  }
                });
    return cell.fault().aboutTime()
        ? builder.readTimeout(silence).attemptTimeout(patience).client()
        : builder.client();
  }

  /** Faults on the way to the server; each attempt asks for the host's address once. */
  private static void failFirst(OkHttpClient.Builder http, Cell cell) {
    AtomicInteger tries = new AtomicInteger();
    http.dns(
        host -> {
          boolean fine = tries.incrementAndGet() > 1 && cell.recovers();
          if (!fine && cell.fault() == Fault.NO_SUCH_HOST) {
            throw new UnknownHostException("nowhere");
          }
          return Dns.SYSTEM.lookup(host);
        });
    http.socketFactory(
        new DeafSockets(
            () -> {
              boolean fine = tries.get() > 1 && cell.recovers();
              if (!fine && cell.fault() == Fault.REFUSED) {
                throw new ConnectException("refused");
              } else if (!fine && cell.fault() == Fault.CONNECT_TIMEOUT) {
                throw new SocketTimeoutException("connect timed out");
              }
            }));
  }
}
