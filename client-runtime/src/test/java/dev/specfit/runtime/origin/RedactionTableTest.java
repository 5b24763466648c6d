package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.runtime.ApiAttempt;
import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.Redirects;
import dev.specfit.runtime.watch.CallEnd;
import dev.specfit.runtime.watch.CallListener;
import dev.specfit.runtime.watch.ResponseHeaders;
import dev.specfit.runtime.watch.WatchedCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.ConnectionSpec;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Every secret, everything that can become of a call, every text that comes of it. The server says
 * again all that it is told.
 */
class RedactionTableTest {
  private final MockWebServer server = new MockWebServer();
  private final AtomicReference<MockResponse> answer = new AtomicReference<>();
  private final StringBuilder logged = new StringBuilder();
  private final CallListener events =
      new CallListener() {
        @Override
        public void started(WatchedCall call) {
          told(call);
        }

        @Override
        public void attempted(WatchedCall call, ApiAttempt attempt, ResponseHeaders headers) {
          told(call + " " + attempt + " " + headers);
        }

        @Override
        public void retrying(WatchedCall call, String reason, Duration delay) {
          told(call + " " + reason);
        }

        @Override
        public void finished(WatchedCall call, CallEnd end) {
          told(call + " " + end);
        }
      };
  private final StringBuilder told = new StringBuilder();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord log) {
          synchronized (logged) {
            logged.append(log.getMessage()).append(stackTrace(log.getThrown())).append('\n');
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private void told(Object event) {
    synchronized (told) {
      told.append(event).append('\n');
    }
  }

  interface Api {
    @POST("things/{id}")
    @ApiOperation(id = "Send", path = "/things/{id}", security = "cred")
    ApiCall<Integer> send(
        @Path("id") String id,
        @Query("q") String query,
        @Header("X-Caller") String header,
        @Header("Cookie") String cookie,
        @Body RequestBody body);
  }

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer.get();
          }
        });
    server.setServerSocketFactory(new PromptSockets());
    server.start();
    handler.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(handler);
  }

  @AfterEach
  void stop() {
    Logger.getLogger("").removeHandler(handler);
    server.close();
  }

  /** What becomes of a call. */
  private enum Fate {
    SUCCESS,
    STATUS,
    UNAUTHORIZED,
    WRONG_JSON,
    MALFORMED_JSON,
    TOO_LONG,
    BROKEN_OFF,
    BROKEN_CHUNK,
    NO_ANSWER,
    GARBAGE,
    OUT_OF_TIME,
    CANCELLED,
    REDIRECT_REFUSED,
    HTTP_REFUSED,
    UNKNOWN_HOST;

    MockResponse answer(Secret secret) {
      String said = "\"" + secret.text() + "\"";
      MockResponse.Builder answer = new MockResponse.Builder().addHeader("X-Said", secret.text());
      return switch (this) {
        case SUCCESS -> answer.body("1").build();
        case STATUS -> answer.code(500).body("{\"error\":" + said + "}").build();
        case UNAUTHORIZED ->
            answer.code(401).addHeader("WWW-Authenticate", secret.text()).body(said).build();
        case WRONG_JSON -> answer.body(said).build();
        case MALFORMED_JSON -> answer.body(secret.text() + "{").build();
        case TOO_LONG -> answer.body(said.repeat(10)).build();
        case BROKEN_OFF ->
            answer
                .body(said)
                .setHeader("Content-Length", "1000")
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build();
        case BROKEN_CHUNK ->
            answer
                .addHeader("Transfer-Encoding", "chunked")
                .onResponseBody(new SocketEffect.CloseSocket())
                .body("1 " + secret.text() + "\r\n")
                .build();
        case NO_ANSWER -> answer.onResponseStart(new SocketEffect.CloseSocket()).build();
        case GARBAGE -> answer.status(secret.text()).build();
        case OUT_OF_TIME, CANCELLED -> answer.onResponseStart(SocketEffect.Stall.INSTANCE).build();
        case REDIRECT_REFUSED ->
            answer
                .code(307)
                .addHeader("Location", "https://evil.test/?key=" + secret.text())
                .build();
        case HTTP_REFUSED, UNKNOWN_HOST -> answer.build();
      };
    }
  }

  private VaultBuilder builder(Secret secret, Fate fate) {
    String url =
        switch (fate) {
          case HTTP_REFUSED -> "http://api.test/";
          case UNKNOWN_HOST -> "https://unknown.invalid/";
          default -> server.url("/").toString();
        };
    VaultBuilder builder =
        secret
            .into(new VaultBuilder(url))
            .redirects(Redirects.withinOrigin(1))
            .bodyLimit(200)
            .listener(events)
            .retries(policy -> policy.baseDelay(Duration.ofMillis(1)))
            .okHttp(
                http -> {
                  http.dns(new Nowhere());
                  if (fate != Fate.UNKNOWN_HOST) {
                    // Reading the certificates of the JDK would take most of the time.
                    http.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
                  }
                });
    return fate == Fate.OUT_OF_TIME
        ? builder.readTimeout(Duration.ofMillis(20))
        : builder.readTimeout(Duration.ofSeconds(5));
  }

  private static ApiCall<Integer> call(Api api, Secret secret) {
    return api.send(
        secret.at(Secret.PATH_VALUE),
        secret.at(Secret.QUERY_VALUE),
        secret.at(Secret.HEADER_VALUE),
        secret.at(Secret.COOKIE_VALUE),
        RequestBody.create(secret.at(Secret.BODY), MediaType.get("text/plain")));
  }

  /** Every text that comes of one call, by where it stands. */
  private Map<String, String> texts(Secret secret, Fate fate) {
    Map<String, String> texts = new LinkedHashMap<>();
    VaultBuilder builder = builder(secret, fate);
    ApiClient client = builder.build();
    Api api = client.create(Api.class);
    texts.put("builder", text(builder));
    texts.put("client", text(client) + text(client.retrofit()) + text(client.okHttpClient()));
    ApiCall<Integer> got = call(api, secret);
    run(texts, "get", fate, got, got::get);
    ApiCall<Integer> later = call(api, secret);
    run(texts, "future", fate, later, () -> later.toFuture().join());
    ApiCall<Integer> executed = call(api, secret);
    run(texts, "execute", fate, executed, () -> describe(secret, executed.execute()));
    texts.put("log", taken(logged));
    texts.put("events", taken(told));
    return texts;
  }

  /** Also of what has no text of its own today. */
  private static String text(Object object) {
    return object.toString();
  }

  private static String taken(StringBuilder text) {
    synchronized (text) {
      String all = text.toString();
      text.setLength(0);
      return all;
    }
  }

  private interface Work {
    Object run() throws IOException;
  }

  private void run(
      Map<String, String> texts, String how, Fate fate, ApiCall<Integer> call, Work work) {
    if (fate == Fate.CANCELLED) {
      call.cancel();
    }
    try {
      texts.put(how + ": response", String.valueOf(work.run()));
    } catch (IOException | RuntimeException e) {
      texts.put(how + ": message", String.valueOf(e.getMessage()));
      texts.put(how + ": stack trace", stackTrace(e));
      if (e.getCause() instanceof ApiException api) {
        texts.put(how + ": cause", api.toString());
      }
    }
    texts.put(how + ": call", call.toString());
  }

  /** What a caller wrote into a request is there to be read; what the client added isn't. */
  private static String describe(Secret secret, Response<?> response) {
    boolean callers = secret.compareTo(Secret.PATH_VALUE) >= 0;
    String request = callers ? "" : response.raw().request().toString();
    String url = callers ? "" : response + " " + response.raw();
    return url + request + response.raw().networkResponse().request().headers().size();
  }

  private static String stackTrace(@Nullable Throwable failure) {
    StringWriter text = new StringWriter();
    if (failure != null) {
      failure.printStackTrace(new PrintWriter(text));
    }
    return text.toString();
  }

  /** A text without the many lines that say where in the code. */
  private static String lines(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("\tat "))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void noTextHoldsASecret() {
    List<String> leaks = new ArrayList<>();
    int cells = 0;
    for (Secret secret : Secret.values()) {
      for (Fate fate : Fate.values()) {
        answer.set(fate.answer(secret));
        for (Map.Entry<String, String> text : texts(secret, fate).entrySet()) {
          if (secret.isIn(text.getValue())) {
            leaks.add(secret + ", " + fate + ", " + text.getKey() + ": " + lines(text.getValue()));
          }
          cells++;
        }
      }
    }
    assertThat(leaks).isEmpty();
    System.out.println("redaction table: " + cells + " cells");
    assertThat(cells).isGreaterThan(3_000);
  }
}
