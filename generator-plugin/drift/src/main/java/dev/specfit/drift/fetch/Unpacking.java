package dev.specfit.drift.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip up to a limit of size and of ratio: a small body must not become a huge one. */
final class Unpacking {
  private static final int RATIO = 100;
  private static final int FREE = 1 << 20;

  private Unpacking() {}

  /**
   * A body without its content encoding (RFC 9110, section 8.4).
   *
   * @throws FetchException if it is unknown, broken, or unpacks to too much
   */
  static byte[] of(byte[] body, String encoding, int limit, String shown) throws FetchException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> gunzip(body, limit, shown);
      default ->
          throw new FetchException(
              FetchDiagnostic.FETCH_ENCODING,
              "`" + shown + "` is packed as something other than gzip, which alone was asked for");
    };
  }

  private static byte[] gunzip(byte[] body, int limit, String shown) throws FetchException {
    long most = Math.min(limit, Math.max(FREE, (long) body.length * RATIO));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        if (out.size() + (long) read > most) {
          throw new FetchException(
              FetchDiagnostic.FETCH_TOO_LARGE,
              "`"
                  + shown
                  + "` unpacks from "
                  + body.length
                  + " to more than "
                  + most
                  + " bytes; nothing was changed");
        }
        out.write(part, 0, read);
      }
    } catch (IOException e) {
      throw new FetchException(
          FetchDiagnostic.FETCH_ENCODING,
          "`" + shown + "` says it is gzip and isn't, or is cut off; try again");
    }
    return out.toByteArray();
  }
}
