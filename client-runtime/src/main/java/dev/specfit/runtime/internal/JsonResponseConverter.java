package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Reads bodies.
 *
 * @param <T> what they hold
 */
public final class JsonResponseConverter<T> implements Converter<ResponseBody, T> {
  private final JsonAdapter<T> adapter;
  private final boolean plainText;

  /**
   * @param plainText whether a body that doesn't call itself JSON is the value's text
   */
  public JsonResponseConverter(JsonAdapter<T> adapter, boolean plainText) {
    this.adapter = adapter;
    this.plainText = plainText;
  }

  @Override
  @SuppressWarnings("unchecked") // plainText is set for strings only
  public @Nullable T convert(ResponseBody body) throws IOException {
    try (body) {
      if (plainText && !isJson(body.contentType())) {
        return (T) body.string();
      }
      BufferedSource source = body.source();
      source.request(Long.MAX_VALUE);
      return decode(source.getBuffer(), body instanceof NotedBody noted ? noted.notes() : null);
    }
  }

  private @Nullable T decode(Buffer buffer, @Nullable DriftNotes notes) {
    // The clone shares its bytes, so that the text is still there for the error.
    JsonReader reader = JsonReader.of(buffer.clone());
    if (notes != null) {
      reader.setTag(DriftNotes.class, notes);
    }
    try {
      T value = adapter.fromJson(reader);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException("something follows the JSON value");
      }
      return value;
    } catch (IOException | JsonDataException e) {
      throw new UndecodableBody(reader.getPath(), buffer.readUtf8(), e);
    }
  }

  /** Whether a body calls itself JSON. */
  static boolean isJson(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("json") || type.subtype().endsWith("+json"));
  }
}
