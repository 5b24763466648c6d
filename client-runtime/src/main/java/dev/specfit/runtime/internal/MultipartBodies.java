package dev.specfit.runtime.internal;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Writes multipart bodies: text for plain values, JSON for objects, one part for each item of an
 * array; null is no part.
 */
public final class MultipartBodies {
  private static final MediaType JSON = MediaType.get("application/json");

  private final MediaType mediaType;
  private final List<MultipartBody.Part> parts = new ArrayList<>();

  private MultipartBodies(MediaType mediaType) {
    this.mediaType = mediaType;
  }

  /** Starts a body, such as {@code multipart/form-data}. */
  public static MultipartBodies create(String mediaType) {
    return new MultipartBodies(MediaType.get(mediaType));
  }

  /** A part, or one for each item of an array; a media type of null is what the value suggests. */
  public MultipartBodies part(String name, @Nullable String contentType, @Nullable Object value) {
    if (value != null) {
      add(name, contentType == null ? null : MediaType.get(contentType), JsonValues.of(value));
    }
    return this;
  }

  /** Parts in the style of a form field. */
  public MultipartBodies field(
      String name, ParameterStyle style, boolean explode, @Nullable Object value) {
    if (value != null) {
      List<Map.Entry<String, String>> pairs = new ArrayList<>();
      StyleWriter.plain(name, style, explode, JsonValues.of(value), pairs);
      pairs.forEach(pair -> add(pair.getKey(), null, JsonString.of(pair.getValue())));
    }
    return this;
  }

  /** A file; a media type of null is the content's own. */
  public MultipartBodies file(String name, @Nullable String contentType, @Nullable FilePart file) {
    if (file != null) {
      RequestBody content =
          contentType == null
              ? file.content()
              : new Retyped(MediaType.get(contentType), file.content());
      parts.add(MultipartBody.Part.createFormData(name, file.filename(), content));
    }
    return this;
  }

  /** One part for each file. */
  public MultipartBodies files(
      String name, @Nullable String contentType, @Nullable List<FilePart> files) {
    if (files != null) {
      files.forEach(file -> file(name, contentType, file));
    }
    return this;
  }

  /** A part for each member of an object. */
  public MultipartBodies additional(JsonValue object) {
    if (object instanceof JsonObject members) {
      members.forEach((name, value) -> add(name, null, value));
    }
    return this;
  }

  private void add(String name, @Nullable MediaType type, JsonValue json) {
    if (json instanceof JsonArray array) {
      array.forEach(item -> add(name, type, item));
      return;
    }
    String text = json instanceof JsonString string ? string.value() : json.toJson();
    MediaType media = type != null ? type : json instanceof JsonObject ? JSON : null;
    // From bytes, so that OkHttp doesn't add a charset to the media type.
    RequestBody content = RequestBody.create(ByteString.encodeUtf8(text), media);
    parts.add(MultipartBody.Part.createFormData(name, null, content));
  }

  /** The body; multipart needs a part, so without any it is empty. */
  public RequestBody build() {
    if (parts.isEmpty()) {
      return RequestBody.create(ByteString.EMPTY, null);
    }
    MultipartBody.Builder body = new MultipartBody.Builder().setType(mediaType);
    parts.forEach(body::addPart);
    return body.build();
  }

  /** Content under another media type. */
  private static final class Retyped extends RequestBody {
    private final MediaType type;
    private final RequestBody content;

    Retyped(MediaType type, RequestBody content) {
      this.type = type;
      this.content = content;
    }

    @Override
    public MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() throws IOException {
      return content.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return content.isOneShot();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      content.writeTo(sink);
    }
  }
}
