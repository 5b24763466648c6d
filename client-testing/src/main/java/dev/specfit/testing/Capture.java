package dev.specfit.testing;

import okhttp3.Headers;
import okio.ByteString;

/**
 * An exchange as it went by, not scrubbed: it stays in memory.
 *
 * @param request what was sent
 * @param status what came back
 * @param headers the response's headers
 * @param body the response's body, decompressed
 */
record Capture(WireRequest request, int status, Headers headers, ByteString body) {

  /** Where it went, without the query. */
  String where() {
    return request.method() + " " + request.path();
  }

  /** Method and path only: all else is not scrubbed yet. */
  @Override
  public String toString() {
    return "Capture";
  }
}
