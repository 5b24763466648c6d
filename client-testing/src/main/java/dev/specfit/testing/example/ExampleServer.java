package dev.specfit.testing.example;

import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.PromptSockets;
import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Answers as one example says, and remembers what it was asked. */
final class ExampleServer implements AutoCloseable {
  private final MockWebServer server = new MockWebServer();
  private final List<WireRequest> requests = new ArrayList<>();
  private @Nullable ExampleData example;

  static ExampleServer start() {
    ExampleServer started = new ExampleServer();
    try {
      started.server.setServerSocketFactory(new PromptSockets());
      started.server.setDispatcher(started.new Answering());
      started.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException("no port can be had", e);
    }
    return started;
  }

  String url() {
    return server.url("/").toString();
  }

  /** Plays another example. */
  synchronized void play(ExampleData next) {
    example = next;
    requests.clear();
  }

  /** What came since the example is played. */
  synchronized List<WireRequest> requests() {
    return List.copyOf(requests);
  }

  private synchronized MockResponse answer(WireRequest request) {
    requests.add(request);
    if (example == null) {
      return new MockResponse.Builder().code(404).build();
    }
    MockResponse.Builder answer = new MockResponse.Builder().code(example.status());
    for (Map.Entry<String, JsonValue> header : example.headers().entrySet()) {
      if (!isFraming(header.getKey())) {
        answer.addHeaderLenient(header.getKey(), ExampleBody.plain(header.getValue()));
      }
    }
    ExampleBody body = example.answered();
    if (body != null) {
      answer.setHeader("Content-Type", body.mediaType());
      answer.body(new Buffer().writeUtf8(body.wireText()));
    }
    return answer.build();
  }

  /** The server frames its answers itself. */
  private static boolean isFraming(String header) {
    return List.of("content-length", "transfer-encoding", "content-encoding", "connection")
        .contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Answering extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest recorded) {
      ByteString body = recorded.getBody();
      return answer(
          new WireRequest(
              recorded.getMethod().toUpperCase(Locale.ROOT),
              recorded.getTarget(),
              recorded.getHeaders(),
              body == null ? ByteString.EMPTY : body));
    }
  }
}
