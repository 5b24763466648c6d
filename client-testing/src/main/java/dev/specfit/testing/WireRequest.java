package dev.specfit.testing;

import okhttp3.Headers;
import okio.ByteString;

/**
 * A request as it came over the wire.
 *
 * @param method the method, in upper case
 * @param target path and query exactly as in the request line, still percent-encoded
 * @param headers all headers, those of the transport too
 * @param body the body, empty if there was none
 */
public record WireRequest(String method, String target, Headers headers, ByteString body) {

  /** The path, still percent-encoded. */
  public String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** What stands behind the question mark, still percent-encoded; empty if there is none. */
  public String rawQuery() {
    int query = target.indexOf('?');
    return query < 0 ? "" : target.substring(query + 1);
  }

  /** The body read as UTF-8. */
  public String bodyText() {
    return body.utf8();
  }

  /** Method and path with its query masked where a name says that its value is secret. */
  @Override
  public String toString() {
    return method + " " + Masking.target(target);
  }
}
