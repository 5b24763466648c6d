package dev.specfit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Headers;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.GzipSource;
import okio.Okio;

/** Packs and unpacks bodies. */
final class Gzip {
  private Gzip() {}

  static boolean isGzip(Headers headers) {
    return "gzip".equalsIgnoreCase(headers.get("Content-Encoding"));
  }

  static ByteString compress(ByteString plain) {
    Buffer packed = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
      sink.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.readByteString();
  }

  /**
   * Unpacks a body.
   *
   * @throws UncheckedIOException if it isn't gzip
   */
  static ByteString decompress(ByteString packed) {
    Buffer plain = new Buffer();
    try (GzipSource source = new GzipSource(new Buffer().write(packed))) {
      plain.writeAll(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.readByteString();
  }
}
