package dev.specfit.testing;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.ByteString;

/** Turns what a fixture answers into what the server sends. */
final class CannedAnswer {
  private CannedAnswer() {}

  static boolean accepts(WireRequest request) {
    String accepted = request.headers().get("Accept-Encoding");
    return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
  }

  static MockResponse of(CannedResponse response, boolean gzip) {
    MockResponse.Builder answer = new MockResponse.Builder();
    if (response.message() == null) {
      answer.code(response.status());
    } else {
      answer.status("HTTP/1.1 " + response.status() + " " + response.message());
    }
    response
        .headers()
        .forEach(
            header -> {
              if (!isFraming(header.getFirst())) {
                answer.addHeader(header.getFirst(), header.getSecond());
              }
            });
    boolean pack = gzip && response.body().size() > 0 && !Gzip.isGzip(response.headers());
    if (pack) {
      answer.setHeader("Content-Encoding", "gzip");
    }
    if (mayHaveBody(response.status())) {
      ByteString body = pack ? Gzip.compress(response.body()) : response.body();
      answer.body(new Buffer().write(body));
    }
    return answer.headersDelay(response.delayMillis(), TimeUnit.MILLISECONDS).build();
  }

  private static boolean mayHaveBody(int status) {
    return status != 204 && status != 304;
  }

  /** The server frames its answers itself. */
  private static boolean isFraming(String header) {
    return header.equalsIgnoreCase("Content-Length")
        || header.equalsIgnoreCase("Transfer-Encoding");
  }
}
