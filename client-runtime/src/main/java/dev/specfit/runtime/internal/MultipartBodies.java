package dev.specfit.runtime.internal;

import dev.specfit.runtime.FilePart;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonString;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Writes multipart bodies (RFC 7578): a part for each member of an object. What nothing is said of
 * follows OpenAPI's Encoding Object (3.1.1, 4.8.15): text for plain values, JSON for objects, a
 * part for each item of an array. Absent and null are no part.
 */
public final class MultipartBodies {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Pattern BOUNDARY =
      Pattern.compile(";\\s*boundary=(?:\"[^\"]*\"|[^;]*)", Pattern.CASE_INSENSITIVE);

  private final MediaType mediaType;
  private final JsonValue content;
  private final Map<String, Part> rules = new HashMap<>();
  private final List<MultipartBody.Part> parts = new ArrayList<>();

  private MultipartBodies(MediaType mediaType, JsonValue content) {
    this.mediaType = mediaType;
    this.content = content;
  }

  /**
   * Starts a body of what an object holds.
   *
   * @param mediaType such as {@code multipart/form-data}; a boundary in it is left out, as each
   *     body has its own
   */
  public static MultipartBodies of(String mediaType, Object content) {
    String type = BOUNDARY.matcher(mediaType).replaceAll("");
    return new MultipartBodies(MediaType.get(type), JsonValues.of(content));
  }

  /** A part of a media type; one for each item of an array. */
  public MultipartBodies type(String name, String contentType) {
    MediaType type = MediaType.get(contentType);
    rules.put(name, (key, value) -> add(key, type, value));
    return this;
  }

  /** Parts in a style of query parameters. */
  public MultipartBodies style(String name, ParameterStyle style, boolean explode) {
    rules.put(
        name,
        (key, value) -> {
          List<Map.Entry<String, String>> pairs = new ArrayList<>();
          StyleWriter.fields(key, style, explode, value, FieldEncoding.PLAIN, pairs);
          addAll(pairs);
        });
    return this;
  }

  /** Parts of any depth, with brackets. */
  public MultipartBodies nested(String name, NestedStyle style) {
    rules.put(
        name,
        (key, value) -> {
          List<Map.Entry<String, String>> pairs = new ArrayList<>();
          new NestedWriter(style, FieldEncoding.PLAIN, pairs).write(key, value);
          addAll(pairs);
        });
    return this;
  }

  /** A file of any media type. */
  public MultipartBodies file(String name, @Nullable FilePart file) {
    return file(name, file, "");
  }

  /**
   * A file.
   *
   * @param accepted the media types asked for, parted by commas, ranges among them
   */
  public MultipartBodies file(String name, @Nullable FilePart file, String accepted) {
    return files(name, file == null ? null : List.of(file), accepted);
  }

  /** A part for each of several files of any media type. */
  public MultipartBodies files(String name, @Nullable List<FilePart> files) {
    return files(name, files, "");
  }

  /** A part for each of several files. */
  public MultipartBodies files(String name, @Nullable List<FilePart> files, String accepted) {
    if (files != null) {
      rules.put(name, (key, value) -> files.forEach(file -> add(key, file, accepted)));
    }
    return this;
  }

  /** The body; multipart needs a part, so without any it is empty. */
  public RequestBody build() {
    if (content instanceof JsonObject members) {
      members.forEach(
          (name, value) -> {
            Part rule = rules.get(name);
            if (rule == null) {
              add(name, null, value);
            } else {
              rule.write(name, value);
            }
          });
    }
    if (parts.isEmpty()) {
      return RequestBody.create(ByteString.EMPTY, null);
    }
    MultipartBody.Builder body = new MultipartBody.Builder().setType(mediaType);
    parts.forEach(body::addPart);
    return body.build();
  }

  private void add(String name, FilePart file, String accepted) {
    parts.add(FileParts.part(name, file, accepted));
  }

  private void addAll(List<Map.Entry<String, String>> pairs) {
    pairs.forEach(pair -> add(pair.getKey(), null, JsonString.of(pair.getValue())));
  }

  private void add(String name, @Nullable MediaType type, JsonValue json) {
    if (json instanceof JsonArray array) {
      StyleWriter.present(array).forEach(item -> add(name, type, item));
    } else if (json != JsonNull.NULL) {
      MediaType media = type != null ? type : json instanceof JsonObject ? JSON : null;
      boolean plain = json instanceof JsonString && !isJson(media);
      String text = plain ? StyleWriter.text(json) : json.toJson();
      // From bytes, so that OkHttp doesn't add a charset to the media type.
      RequestBody body = RequestBody.create(ByteString.encodeUtf8(text), media);
      parts.add(MultipartBody.Part.createFormData(name, null, body));
    }
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }

  /** A way to write one member. */
  private interface Part {
    void write(String name, JsonValue value);
  }
}
