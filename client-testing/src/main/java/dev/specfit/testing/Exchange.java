package dev.specfit.testing;

import dev.specfit.runtime.JsonValue;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request that came and the fixture that answered it.
 *
 * @param request the request as it came over the wire
 * @param fixture the fixture that answered
 */
public record Exchange(WireRequest request, Fixture fixture) {

  /**
   * How the request isn't exactly the recorded one: what differs, and what the fixture leaves open
   * (raw query or body) where it should say everything.
   *
   * @return empty if method, path, query byte for byte, listed headers and body are as recorded
   */
  public List<String> requestDifferences() {
    List<String> lines = new ArrayList<>(fixture.request().looseEnds());
    lines.addAll(fixture.request().differences(request));
    return lines;
  }

  /** The status answered. */
  public int status() {
    return fixture.response().status();
  }

  /** The headers answered, those that the fixture lists. */
  public Headers responseHeaders() {
    return fixture.response().headers();
  }

  /** The body answered; decompressed, if it says that it is gzip and is. */
  public ByteString responseBody() {
    ByteString body = fixture.response().body();
    if (!Gzip.isGzip(responseHeaders())) {
      return body;
    }
    try {
      return Gzip.decompress(body);
    } catch (UncheckedIOException notGzip) {
      return body;
    }
  }

  /** The body answered as exact JSON, or null if it isn't JSON. */
  public @Nullable JsonValue responseJson() {
    return Json.parseOrNull(responseBody().utf8());
  }

  /** Fixture and request, secrets masked. */
  @Override
  public String toString() {
    return fixture + ": " + request;
  }
}
