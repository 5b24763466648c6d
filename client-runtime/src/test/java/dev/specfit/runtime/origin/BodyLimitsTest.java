package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiClient;
import dev.specfit.runtime.ApiOperation;
import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.ApiStatusException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Streaming;

/** How much of a body is read. */
class BodyLimitsTest {
  private static final int KIB = 1 << 10;
  private static final int MIB = 1 << 20;

  private final MockWebServer server = new MockWebServer();
  private final OpenExchanges open = new OpenExchanges();

  interface Api {
    @GET("text")
    @ApiOperation(id = "Text", path = "/text")
    ApiCall<String> text();

    @GET("text")
    @Streaming
    @ApiOperation(id = "Download", path = "/text")
    ApiCall<ResponseBody> download();

    @HEAD("text")
    @ApiOperation(id = "Head", path = "/text")
    ApiCall<@Nullable Void> head();
  }

  @BeforeEach
  void start() throws Exception {
    server.setServerSocketFactory(new PromptSockets());
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private VaultBuilder builder() {
    return new VaultBuilder(server.url("/").toString())
        .retries(policy -> policy.retries(0))
        .okHttp(open::watch);
  }

  private static Api api(ApiClient client) {
    return client.create(Api.class);
  }

  /** As many bytes as asked for, as they are or compressed as well as gzip can. */
  private static Buffer body(long length, boolean gzip) {
    Buffer body = new Buffer();
    byte[] block = new byte[KIB];
    Arrays.fill(block, (byte) 'a');
    try (BufferedSink sink = gzip ? Okio.buffer(new GzipSink(body)) : Okio.buffer((Sink) body)) {
      for (long left = length; left > 0; left -= KIB) {
        sink.write(block, 0, (int) Math.min(KIB, left));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body;
  }

  /** A way a body can come. */
  private enum Coming {
    KNOWN_LENGTH,
    CHUNKED,
    GZIP
  }

  private static MockResponse response(int status, long length, Coming coming) {
    MockResponse.Builder response = new MockResponse.Builder().code(status);
    Buffer body = body(length, coming == Coming.GZIP);
    return switch (coming) {
      case KNOWN_LENGTH -> response.body(body).build();
      case CHUNKED -> response.chunkedBody(body, 64 * KIB).build();
      case GZIP -> response.addHeader("Content-Encoding", "gzip").body(body).build();
    };
  }

  @Test
  void bodiesAreReadUpToTheirLimit() {
    ApiClient client = builder().bodyLimit(2 * MIB).errorBodyLimit(MIB).compressionLimit(0).build();
    Api api = api(client);
    int cells = 0;
    for (Coming coming : Coming.values()) {
      for (int length : new int[] {0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB - 1, 2 * MIB}) {
        server.enqueue(response(200, length, coming));
        assertThat(api.text().get()).hasSize(length);
        server.enqueue(response(500, length, coming));
        assertThat(raw(api)).hasSize(Math.min(length, MIB));
        cells += 2;
      }
      for (int length : new int[] {2 * MIB + 1, 5 * MIB}) {
        server.enqueue(response(200, length, coming));
        ApiRefusedException refusal =
            catchThrowableOfType(ApiRefusedException.class, () -> api.text().get());
        assertThat(refusal)
            .hasMessage(
                "GET /text (Text): 200, but the body is longer than 2097152 bytes; allow that by"
                    + " `bodyLimit`");
        assertThat(refusal.status()).isEqualTo(200);
        assertThat(refusal.attempts()).isEqualTo(1);
        server.enqueue(response(500, length, coming));
        assertThat(raw(api)).hasSize(MIB);
        server.enqueue(response(200, length, coming));
        assertThat(length(api.download().get())).isEqualTo(length);
        server.enqueue(response(500, length, coming));
        assertThat(
                catchThrowableOfType(ApiStatusException.class, () -> api.download().get())
                    .rawBody())
            .hasSize(MIB);
        cells += 4;
      }
    }
    open.assertNone(client);
    System.out.println("limits of bodies: " + cells + " cells");
  }

  private static String raw(Api api) {
    ApiStatusException failure =
        catchThrowableOfType(ApiStatusException.class, () -> api.text().get());
    return String.valueOf(failure.rawBody());
  }

  private static long length(ResponseBody body) {
    try (body) {
      return body.source().readAll(Okio.blackhole());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsBlownUpOnArrivalIsRefused() {
    ApiClient client = builder().build();
    Api api = api(client);
    for (int length : new int[] {MIB, 2 * MIB, 30 * MIB, 200 * MIB}) {
      server.enqueue(response(200, length, Coming.GZIP));
      if (length == MIB) {
        assertThat(api.text().get()).hasSize(length);
      } else {
        assertThatThrownBy(() -> api.text().get())
            .isInstanceOf(ApiRefusedException.class)
            .hasMessage(
                "GET /text (Text): 200, but the body is more than 100 times longer than it was on"
                    + " the wire; allow that by `compressionLimit`");
      }
    }
    server.enqueue(response(200, 30 * MIB, Coming.GZIP));
    assertThat(length(api.download().get())).isEqualTo(30 * MIB);
    server.enqueue(response(200, 30 * MIB, Coming.GZIP));
    assertThat(api(builder().compressionLimit(2000).build()).text().get()).hasSize(30 * MIB);
    open.assertNone(client);
  }

  @Test
  void theDefaultsAreThirtyTwoAndOneMebibyte() {
    Api api = api(builder().build());
    server.enqueue(response(200, 32 * MIB, Coming.CHUNKED));
    assertThat(api.text().get()).hasSize(32 * MIB);
    server.enqueue(response(200, 32 * MIB + 1, Coming.CHUNKED));
    assertThatThrownBy(() -> api.text().get()).hasMessageContaining("longer than 33554432 bytes");
    server.enqueue(response(404, 2 * MIB, Coming.CHUNKED));
    assertThat(raw(api)).hasSize(MIB);
  }

  @Test
  void zeroIsNoLimit() {
    Api api = api(builder().bodyLimit(0).errorBodyLimit(0).compressionLimit(0).build());
    server.enqueue(response(200, 40 * MIB, Coming.GZIP));
    assertThat(api.text().get()).hasSize(40 * MIB);
    server.enqueue(response(500, 3 * MIB, Coming.GZIP));
    assertThat(raw(api)).hasSize(3 * MIB);
    assertThatThrownBy(() -> builder().bodyLimit(-1)).hasMessage("a limit must not be negative");
  }

  @Test
  void aRefusalWhoseBodyBreaksOffIsStillOne() {
    Map<String, MockResponse> broken = new LinkedHashMap<>();
    broken.put(
        "half",
        new MockResponse.Builder()
            .code(403)
            .body("{\"half\":1")
            .setHeader("Content-Length", "100")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
    broken.put(
        "garbage",
        new MockResponse.Builder()
            .code(403)
            .addHeader("Content-Encoding", "gzip")
            .body("no gzip at all")
            .build());
    ApiClient client = builder().build();
    for (Map.Entry<String, MockResponse> fault : broken.entrySet()) {
      server.enqueue(fault.getValue());
      ApiStatusException failure =
          catchThrowableOfType(ApiStatusException.class, () -> api(client).text().get());
      assertThat(failure.status()).isEqualTo(403);
      assertThat(failure.rawBody()).isEqualTo(fault.getKey().equals("half") ? "{\"half\":1" : "");
    }
    open.assertNone(client);
  }

  @Test
  void aHeadMayTellOfAnyLength() {
    server.enqueue(new MockResponse.Builder().setHeader("Content-Length", "99999999999").build());
    ApiClient client = builder().build();
    assertThat(api(client).head().get()).isNull();
    open.assertNone(client);
  }
}
