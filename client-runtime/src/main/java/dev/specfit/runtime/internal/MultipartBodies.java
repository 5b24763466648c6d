package dev.specfit.runtime.internal;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code multipart/form-data}: text for plain values, JSON for objects, one part for each
 * item of an array; null is no part.
 */
public final class MultipartBodies {
  private static final MediaType JSON = MediaType.get("application/json");

  private final MultipartBody.Builder parts =
      new MultipartBody.Builder().setType(MultipartBody.FORM);

  private MultipartBodies() {}

  /** Starts a body. */
  public static MultipartBodies create() {
    return new MultipartBodies();
  }

  /** A part, or one for each item of a list. */
  public MultipartBodies part(String name, @Nullable Object value) {
    return add(name, value, null);
  }

  /** The same, in a media type that the document names. */
  public MultipartBodies part(String name, @Nullable Object value, String contentType) {
    return add(name, value, MediaType.get(contentType));
  }

  private MultipartBodies add(String name, @Nullable Object value, @Nullable MediaType type) {
    if (value instanceof FilePart file) {
      parts.addFormDataPart(name, file.filename(), file.content());
    } else if (value instanceof List<?> list) {
      list.forEach(item -> add(name, item, type));
    } else if (value != null) {
      addJson(name, JsonValues.of(value), type);
    }
    return this;
  }

  private void addJson(String name, JsonValue json, @Nullable MediaType type) {
    if (json instanceof JsonArray array) {
      array.forEach(item -> addJson(name, item, type));
      return;
    }
    String text = json instanceof JsonString string ? string.value() : json.toJson();
    MediaType media = type != null ? type : json instanceof JsonObject ? JSON : null;
    // From bytes, so that OkHttp doesn't add a charset to the media type.
    parts.addFormDataPart(name, null, RequestBody.create(ByteString.encodeUtf8(text), media));
  }

  /** The body; without any part, an empty form. */
  public RequestBody build() {
    try {
      return parts.build();
    } catch (IllegalStateException e) {
      return RequestBody.create(
          ByteString.EMPTY, MediaType.get("application/x-www-form-urlencoded"));
    }
  }
}
