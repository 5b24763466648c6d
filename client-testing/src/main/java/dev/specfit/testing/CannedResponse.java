package dev.specfit.testing;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a fixture answers. */
record CannedResponse(
    int status, @Nullable String message, Headers headers, ByteString body, int delayMillis) {

  static CannedResponse read(KeyReader in, FixtureBodies bodies) {
    int status = in.integer("status", 200);
    if (status < 200 || status > 599) {
      throw in.error("has the status " + status + ", expected 200 to 599");
    }
    String message = in.text("statusMessage");
    Headers headers = headers(in);
    ByteString body = body(in, bodies);
    int delay = in.integer("fixedDelayMilliseconds", 0);
    in.done();
    return new CannedResponse(status, message, headers, body, delay);
  }

  private static ByteString body(KeyReader in, FixtureBodies bodies) {
    List<ByteString> found = new ArrayList<>();
    String text = in.text("body");
    if (text != null) {
      found.add(ByteString.encodeUtf8(text));
    }
    JsonValue json = in.take("jsonBody");
    if (json == JsonNull.NULL) {
      // WireMock sends nothing for it, so that nobody could tell what was meant.
      throw in.error("has the `jsonBody` null, write `body` with the text `null`");
    }
    if (json != null) {
      found.add(ByteString.encodeUtf8(json.toJson()));
    }
    String base64 = in.text("base64Body");
    if (base64 != null) {
      ByteString bytes = ByteString.decodeBase64(base64);
      if (bytes == null) {
        throw in.error("has a `base64Body` that isn't base64");
      }
      found.add(bytes);
    }
    String file = in.text("bodyFileName");
    if (file != null) {
      found.add(bodies.read(file, in));
    }
    if (found.size() > 1) {
      throw in.error("has " + found.size() + " bodies, expected one at most");
    }
    return found.isEmpty() ? ByteString.EMPTY : found.get(0);
  }

  private static Headers headers(KeyReader in) {
    Headers.Builder headers = new Headers.Builder();
    KeyReader all = in.object("headers");
    if (all == null) {
      return headers.build();
    }
    for (Map.Entry<String, JsonValue> header : all.json().entrySet()) {
      List<JsonValue> values =
          header.getValue() instanceof JsonArray array ? array : List.of(header.getValue());
      for (JsonValue value : values) {
        if (!(value instanceof JsonString text)) {
          throw all.wrong(header.getKey(), value, "a string or an array of strings");
        }
        headers.addUnsafeNonAscii(header.getKey(), text.value());
      }
    }
    return headers.build();
  }
}
