package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import retrofit2.Converter;

/**
 * Writes bodies.
 *
 * @param <T> what they hold
 */
public final class JsonRequestConverter<T> implements Converter<T, RequestBody> {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

  private final JsonAdapter<T> adapter;
  private final boolean plainText;

  /**
   * @param plainText whether the value's text is the body
   */
  public JsonRequestConverter(JsonAdapter<T> adapter, boolean plainText) {
    this.adapter = adapter;
    this.plainText = plainText;
  }

  @Override
  public RequestBody convert(T value) throws IOException {
    Buffer buffer = new Buffer();
    if (plainText) {
      buffer.writeUtf8(value.toString());
    } else {
      adapter.toJson(JsonWriter.of(buffer), value);
    }
    return RequestBody.create(buffer.readByteString(), plainText ? TEXT : JSON);
  }
}
