package dev.specfit.runtime.internal;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.ByteString;
import retrofit2.Converter;

/**
 * Writes bodies.
 *
 * @param <T> what they hold
 */
public final class JsonRequestConverter<T> implements Converter<T, RequestBody> {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType TEXT = MediaType.get("text/plain; charset=utf-8");

  /** So that one large body doesn't make all that follow it large. */
  private static final int MOST_GUESSED = 1 << 20;

  private static final int SLACK = 256;

  private final JsonAdapter<T> adapter;
  private final boolean plainText;

  /** Bodies of one operation tend to be as long as the one before; any guess is right. */
  private volatile int guess = SLACK;

  /**
   * @param plainText whether the value's text is the body
   */
  public JsonRequestConverter(JsonAdapter<T> adapter, boolean plainText) {
    this.adapter = adapter;
    this.plainText = plainText;
  }

  @Override
  public RequestBody convert(T value) throws IOException {
    if (plainText) {
      return RequestBody.create(ByteString.encodeUtf8(value.toString()), TEXT);
    }
    if (adapter instanceof ValueAdapter<T> ours) {
      JsonOutput out = new JsonOutput(guess);
      ours.write(out, value);
      guess = Math.min(MOST_GUESSED, out.size() + out.size() / 8 + SLACK);
      return out.body(JSON);
    }
    Buffer buffer = new Buffer();
    adapter.toJson(JsonWriter.of(buffer), value);
    return RequestBody.create(buffer.readByteString(), JSON);
  }
}
