package dev.specfit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Makes fixtures from real traffic, without credentials and personal data.
 *
 * <pre>{@code
 * try (FixtureRecorder recorder = FixtureRecorder.builder(folder).secret(apiKey).build()) {
 *   PetsClient pets = PetsClient.builder()
 *       .okHttp(http -> http.addNetworkInterceptor(recorder))
 *       .build();
 *   pets.pets().listPets().get();
 * }
 * }</pre>
 *
 * <p>Nothing is written before {@link #close()}: a credential that only the last exchange shows is
 * taken out of the first one, too. Until then all exchanges are held in memory.
 *
 * <p>Headers are dropped unless they are on a short list ({@code Accept}, {@code Content-Type},
 * {@code Link}, {@code Location}, {@code Retry-After}, rate limits). Every credential in use, those
 * given and those seen in {@code Authorization}, cookies, API keys and token responses, is replaced
 * wherever it stands, plain, percent-encoded, in base64 or hexadecimal. So are the values of secret
 * and personal names in URLs and bodies, and what looks like a token, an e-mail address, a phone
 * number or an IP address. The same value always gets the same pseudonym, shaped like it. A file in
 * which a credential is found nevertheless is not written, nor are exchanges with token endpoints,
 * binary bodies and bodies that were not read to their end: {@link #skipped()} says so.
 *
 * <p>As a network interceptor it sees what is on the wire, credentials and all: add it there.
 * Bodies are passed on as streams. Thread-safe.
 */
public final class FixtureRecorder implements Interceptor, AutoCloseable {
  private final Path folder;
  private final RecorderSettings settings;
  private final Map<Integer, Capture> captures = new TreeMap<>();
  private final List<String> skipped = new ArrayList<>();
  private int started;

  FixtureRecorder(Path folder, RecorderSettings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Starts a recorder.
   *
   * @param folder where fixtures are written; made if it isn't there
   */
  public static FixtureRecorderBuilder builder(Path folder) {
    return new FixtureRecorderBuilder(folder);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    int number = next();
    Request request = chain.request();
    RequestBody body = request.body();
    if (body == null || body.isDuplex()) {
      return watch(number, request, null, chain.proceed(request));
    }
    Tee.Request teed = new Tee.Request(body, settings.bodyLimit());
    Request copied = request.newBuilder().method(request.method(), teed).build();
    return watch(number, request, teed, chain.proceed(copied));
  }

  private Response watch(
      int number, Request request, Tee.@Nullable Request sent, Response response) {
    ResponseBody body = response.body();
    if (response.code() < 200) {
      return response;
    }
    Tee.Listener listener =
        new Tee.Listener() {
          @Override
          public void whole(ByteString received) {
            try {
              keep(number, request, sent, response, received);
            } catch (UncheckedIOException e) {
              // Whoever reads the body must not suffer from being watched.
              skip(request.method(), "the response isn't the gzip that it says it is");
            }
          }

          @Override
          public void lost(String why) {
            skip(request.method(), why);
          }
        };
    return response
        .newBuilder()
        .body(new Tee.Response(body, settings.bodyLimit(), listener))
        .build();
  }

  private void keep(
      int number,
      Request request,
      Tee.@Nullable Request sent,
      Response response,
      ByteString received) {
    ByteString written = sent == null ? ByteString.EMPTY : sent.written();
    String encoding = response.header("Content-Encoding", "identity").toLowerCase(Locale.ROOT);
    if (written == null) {
      skip(request.method(), "the request is longer than " + settings.bodyLimit() + " bytes");
    } else if (!encoding.equals("identity") && !encoding.equals("gzip")) {
      skip(request.method(), "the response is encoded as `" + encoding + "`");
    } else {
      ByteString plain =
          encoding.equals("gzip") && received.size() > 0 ? Gzip.decompress(received) : received;
      add(
          number,
          new Capture(wire(request, sent, written), response.code(), response.headers(), plain));
    }
  }

  private static WireRequest wire(Request request, Tee.@Nullable Request sent, ByteString body) {
    String query = request.url().encodedQuery();
    String target = request.url().encodedPath() + (query == null ? "" : "?" + query);
    Headers.Builder headers = request.headers().newBuilder();
    if (sent != null && sent.contentType() != null && request.header("Content-Type") == null) {
      headers.add("Content-Type", sent.contentType().toString());
    }
    return new WireRequest(
        request.method().toUpperCase(Locale.ROOT), target, headers.build(), body);
  }

  private synchronized int next() {
    return started++;
  }

  private synchronized void add(int number, Capture capture) {
    captures.put(number, capture);
  }

  private synchronized void skip(String method, String why) {
    skipped.add(method + " request: " + why);
  }

  /** What was not recorded and why, without URLs and values. */
  public synchronized List<String> skipped() {
    return List.copyOf(skipped);
  }

  /**
   * Writes the fixtures of all exchanges so far. Further exchanges are added to them by the next
   * call.
   *
   * @throws IOException if a file can't be written
   */
  @Override
  public void close() throws IOException {
    List<Capture> done;
    synchronized (this) {
      done = List.copyOf(captures.values());
      captures.clear();
    }
    List<String> problems = settings.writer().write(folder, done);
    synchronized (this) {
      skipped.addAll(problems);
    }
  }

  /** Nothing of what was recorded. */
  @Override
  public String toString() {
    return "FixtureRecorder(" + folder + ")";
  }
}
