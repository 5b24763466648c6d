package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generated clients reading streams. */
class GeneratedStreamsTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void stream(String type, String body) {
    server.enqueue(
        new MockResponse.Builder().setHeader("Content-Type", type).chunkedBody(body, 7).build());
  }

  private String run(String code) throws Exception {
    String start = "ChatterClient client = ChatterClient.builder().baseUrl(in).build();\n";
    return Probe.run(
        "streams", "com.acme.chatter", "Chatter", start + code, server.url("/").toString());
  }

  @Test
  void eventsCarryTypedDataUpToTheDeclaredEnd() throws Exception {
    String events =
        """
        data: {"word":"Hel"}

        event: note
        id: 7
        data: oops

        data: [DONE]

        data: {"word":"never"}

        """;
    stream("text/event-stream", events);
    stream("text/event-stream", events);

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            try (EventStream<Word> words = client.chat().createChatAsEvents(q -> q.text("?")).get()) {
              for (ServerSentEvent<Word> word : words) {
                seen.append(word.event()).append(word.id()).append(' ').append(word.data());
                try {
                  seen.append(' ').append(word.value().word()).append('\\n');
                } catch (ApiDecodingException e) {
                  seen.append(e.getMessage()).append('\\n');
                }
              }
            }
            EventStream<Word> later =
                client.chat().createChatAsEvents(q -> q.text("?")).toFuture().join();
            return seen.append(later.stream().count()).toString();
            """);

    assertThat(seen)
        .isEqualTo(
            """
            message {"word":"Hel"} Hel
            note7 oops POST /chat (createChat): 200, but the data of an event `note` is not the \
            JSON expected, at `$`
            2""");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getHeaders().get("Accept")).isEqualTo("text/event-stream");
  }

  @Test
  void linesAreTypedAndAWrongOneIsNamed() throws Exception {
    stream("application/x-ndjson", "{\"word\":\"a\",\"at\":1}\n\r\n{\"word\":\"b\"}\noops\n");
    stream("application/json-seq", "\u001e{\"a\":\n1}\n\u001e\"x\"\n\u001e2");

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            try (JsonLines<Word> words = client.chat().readLog().execute().body()) {
              for (Word word : words) {
                seen.append(word.toJson()).append(' ');
              }
            } catch (ApiDecodingException e) {
              seen.append(e.getMessage()).append(' ').append(e.rawBody()).append('\\n');
            }
            try (JsonLines<JsonValue> records = client.chat().readRecords().get()) {
              records.forEach(record -> seen.append(record.toJson()).append(' '));
            }
            return seen.toString();
            """);

    assertThat(seen)
        .isEqualTo(
            """
            {"word":"a","at":1} {"word":"b"} GET /log (readLog): 200, but line 4 is not the JSON \
            expected, at `$` oops
            {"a":1} "x" 2\s""");
  }

  @Test
  void eventsWithoutASchemaAreTextAndWholeEventsAreTheirData() throws Exception {
    stream("text/event-stream", "data: 1\ndata:2\n\n");
    stream("text/event-stream", "data: {\"word\":\"w\"}\n\n");

    String seen =
        run(
            """
            String tick = client.chat().listenToTicks().get().iterator().next().value();
            Word word = client.chat().listenToNews().get().iterator().next().value();
            return tick + word.word();
            """);

    assertThat(seen).isEqualTo("1\n2w");
  }

  @Test
  void aResultByStatusMayBeAStream() throws Exception {
    stream("application/jsonl", "{\"word\":\"a\"}\n{\"word\":\"b\"}\n");
    server.enqueue(
        new MockResponse.Builder()
            .code(202)
            .setHeader("Content-Type", "application/json")
            .body("{\"text\":\"later\"}")
            .build());

    String seen =
        run(
            """
            StringBuilder seen = new StringBuilder();
            try (JsonLines<Word> words = client.chat().export().get().ok()) {
              words.stream().map(Word::word).forEach(seen::append);
            }
            return seen.append(client.chat().export().get().accepted().text()).toString();
            """);

    assertThat(seen).isEqualTo("ablater");
  }
}
