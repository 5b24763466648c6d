package dev.specfit.testing;

import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.scrub.HeaderScrubber;
import dev.specfit.testing.scrub.JsonScrubber;
import dev.specfit.testing.scrub.Scrubber;
import dev.specfit.testing.scrub.UrlScrubber;
import java.util.Locale;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Learns the credentials of exchanges, and makes stub mappings of them without any. */
final class CaptureScrubber {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Scrubber scrubber;
  private final HeaderScrubber headers;
  private final JsonScrubber json;
  private final UrlScrubber urls;

  CaptureScrubber(Scrubber scrubber, HeaderScrubber headers) {
    this.scrubber = scrubber;
    this.headers = headers;
    this.json = new JsonScrubber(scrubber);
    this.urls = new UrlScrubber(scrubber);
  }

  void learn(Capture capture) {
    headers.learn(capture.request().headers());
    headers.learn(capture.headers());
    urls.learnQuery(capture.request().rawQuery());
    learnBody(capture.request().headers(), capture.request().body());
    learnBody(capture.headers(), capture.body());
  }

  private void learnBody(Headers of, ByteString body) {
    String text = text(body);
    JsonValue value = text == null ? null : container(text);
    if (value != null) {
      json.learn(value);
    } else if (text != null && isForm(of)) {
      urls.learnQuery(text);
    } else if (text != null) {
      scrubber.learnDocument(text);
    }
  }

  /** The stub mapping, or null if a body is binary. */
  @Nullable JsonObject mapping(Capture capture) {
    JsonObject.Builder request =
        JsonObject.builder()
            .put("method", capture.request().method())
            .put("url", urls.target(capture.request().target()));
    Headers kept = headers.scrub(capture.request().headers());
    if (kept.size() > 0) {
      JsonObject.Builder matchers = JsonObject.builder();
      for (String name : kept.names()) {
        matchers.put(name, one("equalTo", JsonString.of(String.join(", ", kept.values(name)))));
      }
      request.put("headers", matchers.build());
    }
    JsonObject.Builder response = JsonObject.builder().put("status", capture.status());
    responseHeaders(headers.scrub(capture.headers()), response);
    boolean written = requestBody(capture, request) && responseBody(capture, response);
    return written
        ? JsonObject.builder()
            .put("request", request.build())
            .put("response", response.build())
            .build()
        : null;
  }

  private static JsonObject one(String key, JsonValue value) {
    return JsonObject.builder().put(key, value).build();
  }

  private static void responseHeaders(Headers kept, JsonObject.Builder response) {
    if (kept.size() == 0) {
      return;
    }
    JsonObject.Builder all = JsonObject.builder();
    for (String name : kept.names()) {
      JsonArray values = JsonArray.of(kept.values(name).stream().map(JsonString::of).toList());
      all.put(name, values.size() == 1 ? values.get(0) : values);
    }
    response.put("headers", all.build());
  }

  private boolean requestBody(Capture capture, JsonObject.Builder request) {
    ByteString body = capture.request().body();
    if (body.size() == 0) {
      return true;
    }
    String text = text(body);
    if (text == null) {
      return false;
    }
    JsonValue value = container(text);
    JsonObject matcher =
        value != null
            ? one("equalToJson", json.scrub(value))
            : one("equalTo", JsonString.of(plain(text, capture.request().headers())));
    request.put("bodyPatterns", JsonArray.of(matcher));
    return true;
  }

  private boolean responseBody(Capture capture, JsonObject.Builder response) {
    if (capture.body().size() == 0) {
      return true;
    }
    String text = text(capture.body());
    if (text == null) {
      return false;
    }
    JsonValue value = container(text);
    if (value != null) {
      response.put("jsonBody", json.scrub(value));
    } else {
      response.put("body", plain(text, capture.headers()));
    }
    return true;
  }

  private String plain(String text, Headers of) {
    return isForm(of) ? urls.query(text) : scrubber.document(text);
  }

  private static boolean isForm(Headers of) {
    String type = of.get("Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
  }

  /** The text, or null if the bytes aren't UTF-8 or hold a NUL. */
  private static @Nullable String text(ByteString body) {
    String text = body.utf8();
    boolean same = ByteString.encodeUtf8(text).equals(body);
    return same && text.indexOf(0) < 0 ? text : null;
  }

  /** An object or array; other JSON is as good as text. */
  private static @Nullable JsonValue container(String text) {
    JsonValue value = Json.parseOrNull(text);
    return value instanceof JsonObject || value instanceof JsonArray ? value : null;
  }
}
