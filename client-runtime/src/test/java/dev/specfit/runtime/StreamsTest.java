package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.internal.ResultReader;
import dev.specfit.runtime.internal.StatusAnswer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

class StreamsTest {
  interface Streams {
    @GET("events")
    @Streaming
    @ApiOperation(id = "Events", path = "/events")
    ApiCall<EventStream<String>> events();

    @GET("numbers")
    @Streaming
    @ApiOperation(id = "Numbers", path = "/numbers")
    ApiCall<JsonLines<Integer>> numbers();

    @GET("bytes")
    @Streaming
    @ApiOperation(id = "Bytes", path = "/bytes")
    ApiCall<ResponseBody> bytes();
  }

  private final MockWebServer server = new MockWebServer();
  private Streams streams;

  @BeforeEach
  void start() throws Exception {
    server.start();
    streams =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .addCallAdapterFactory(SpecfitCallAdapterFactory.create())
            .addConverterFactory(SpecfitConverterFactory.create())
            .build()
            .create(Streams.class);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aStatusWithoutABodyClosesWhatCame() {
    server.enqueue(new MockResponse.Builder().code(202).body("later").build());
    OkHttpClient http = new OkHttpClient();
    Streams own =
        new Retrofit.Builder()
            .baseUrl(server.url("/"))
            .client(http)
            .addCallAdapterFactory(SpecfitCallAdapterFactory.create())
            .addConverterFactory(SpecfitConverterFactory.create())
            .build()
            .create(Streams.class);

    StatusResult result =
        ResultReader.of(Answered::new).on("202", Void.class).read(own.bytes()).get();

    assertThat(result.status()).isEqualTo(202);
    assertThat(http.connectionPool().idleConnectionCount()).isEqualTo(1);
  }

  private static final class Answered extends StatusResult {
    Answered(StatusAnswer answer) {
      super(answer);
    }
  }

  @Test
  void anInterruptEndsAReadThatWaits() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder()
                .body(
                    new MockResponseBody() {
                      @Override
                      public long getContentLength() {
                        return 100;
                      }

                      @Override
                      public void writeTo(BufferedSink sink) throws IOException {
                        sink.writeUtf8("1\n").flush();
                        awaitQuietly(held);
                      }
                    })
                .build();
          }
        });
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    CountDownLatch first = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () -> {
              try (JsonLines<Integer> numbers = streams.numbers().get()) {
                numbers.forEach(number -> first.countDown());
              } catch (ApiException e) {
                thrown.set(e);
              }
            });
    reader.start();
    first.await();
    reader.interrupt();
    reader.join(60_000);
    held.countDown();

    assertThat(thrown.get())
        .isInstanceOf(ApiTransportException.class)
        .hasMessage("GET /numbers (Numbers): 200, but the response broke off (interrupted)");
  }

  private static void awaitQuietly(CountDownLatch held) throws IOException {
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private List<String> events(String body) {
    server.enqueue(new MockResponse.Builder().chunkedBody(body, 1).build());
    List<String> seen = new ArrayList<>();
    for (ServerSentEvent<String> event : streams.events().get()) {
      Duration retry = event.retry();
      seen.add(
          event.event()
              + "|"
              + event.id()
              + "|"
              + event.data()
              + (retry == null ? "" : "|" + retry.toMillis()));
    }
    return seen;
  }

  @Test
  void linesEndInAnyOfThreeWays() {
    assertThat(events("data:a\r\rdata:b\n\ndata:c\r\n\r\ndata:d\r\n\rdata:e\n\r\n"))
        .containsExactly("message||a", "message||b", "message||c", "message||d", "message||e");
  }

  @Test
  void theFieldsAreReadAsHtmlSays() {
    assertThat(
            events(
                """
                \uFEFF: hello

                data

                data:
                data:  x
                data: y:z

                event: add
                id: 1
                retry: 1500
                retry: 1s
                data: a
                nonsense: b

                event: gone
                id: 2\0

                id
                data: b

                """))
        .containsExactly("message||", "message||\n x\ny:z", "add|1|a|1500", "message||b");
  }

  @Test
  void anEventThatTheEndCutsOffIsNone() {
    assertThat(events("data: a\n\ndata: b\n")).containsExactly("message||a");
    assertThat(events("data: a\n\ndata: b")).containsExactly("message||a");
    assertThat(events("")).isEmpty();
  }

  @Test
  void aResponseThatBreaksOffIsATransportFailure() {
    server.enqueue(
        new MockResponse.Builder()
            .chunkedBody("1\n2\n" + "3\n".repeat(100_000), 8)
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    Iterator<Integer> numbers = streams.numbers().get().iterator();

    assertThat(numbers.next()).isEqualTo(1);
    assertThatThrownBy(() -> numbers.forEachRemaining(number -> {}))
        .isInstanceOf(ApiTransportException.class)
        .hasMessageStartingWith("GET /numbers (Numbers): 200, but the response broke off (")
        .satisfies(e -> assertThat(((ApiException) e).status()).isEqualTo(200));
    assertThat(numbers.hasNext()).isFalse();
  }

  @Test
  void aLineThatIsNullOrNoJsonIsNamed() {
    server.enqueue(new MockResponse.Builder().body("1\nnull\n").build());
    server.enqueue(new MockResponse.Builder().body("1\n\n{\n").build());

    assertThatThrownBy(() -> streams.numbers().get().forEach(number -> {}))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessage("GET /numbers (Numbers): 200, but line 2 is not the JSON expected, it is null");
    assertThatThrownBy(() -> streams.numbers().get().forEach(number -> {}))
        .isInstanceOf(ApiDecodingException.class)
        .hasMessageStartingWith(
            "GET /numbers (Numbers): 200, but line 3 is not the JSON expected, at `$");
  }

  @Test
  void closingEarlyCancelsAndEndsTheIteration() {
    server.enqueue(new MockResponse.Builder().chunkedBody("1\n".repeat(1_000_000), 100).build());
    ApiCall<JsonLines<Integer>> call = streams.numbers();
    JsonLines<Integer> numbers = call.get();
    Iterator<Integer> iterator = numbers.iterator();
    iterator.next();

    numbers.close();
    numbers.close();

    assertThat(call.isCanceled()).isTrue();
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(numbers::iterator)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a stream is read once");
  }

  @Test
  void aStreamReadToItsEndLeavesTheConnectionInUse() throws Exception {
    server.enqueue(new MockResponse.Builder().chunkedBody("1\n2", 1).build());
    server.enqueue(new MockResponse.Builder().body("3").build());

    assertThat(streams.numbers().get().stream().toList()).containsExactly(1, 2);
    assertThat(streams.numbers().get()).containsExactly(3);
    assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(0);
    assertThat(server.takeRequest().getExchangeIndex()).isEqualTo(1);
  }

  @Test
  void aStreamedDownloadIsNotHeldInMemory() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .chunkedBody("x".repeat(3_000_000), 1_000_000)
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    // The call succeeds although the body never comes whole: nobody waited for that.
    try (ResponseBody body = streams.bytes().get()) {
      assertThat(body.source().readUtf8(3)).isEqualTo("xxx");
    }
  }
}
