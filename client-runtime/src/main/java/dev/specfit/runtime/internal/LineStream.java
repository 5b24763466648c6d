package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonLines;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * JSON texts, one a line, or each after a record separator where the response calls itself {@code
 * json-seq} (RFC 7464).
 *
 * @param <T> an item
 */
final class LineStream<T> extends BodyStream<T> implements JsonLines<T> {
  static final MediaType JSON = MediaType.get("application/json");
  private static final byte RECORD_SEPARATOR = 0x1E;

  private final Converter<ResponseBody, ?> converter;
  private final String end;
  private final boolean records;
  private long number;

  private LineStream(
      Received received, ResponseBody body, Converter<ResponseBody, ?> converter, String end) {
    super(received, body);
    this.converter = converter;
    this.end = end;
    MediaType type = body.contentType();
    this.records = type != null && type.subtype().endsWith("json-seq");
  }

  /**
   * Reads such bodies.
   *
   * @param end the line that ends the stream, or empty
   */
  static BodyReader reader(Converter<ResponseBody, ?> converter, String end) {
    return received -> {
      ResponseBody body = received.body();
      return body == null ? null : new LineStream<>(received, body, converter, end);
    };
  }

  @Override
  @Nullable T next(BufferedSource source) throws IOException {
    for (String text = text(source); text != null; text = text(source)) {
      number++;
      if (!text.isBlank()) {
        return !end.isEmpty() && text.strip().equals(end) ? null : decoded(text);
      }
    }
    return null;
  }

  private @Nullable String text(BufferedSource source) throws IOException {
    if (!records) {
      return source.readUtf8Line();
    }
    if (source.exhausted()) {
      return null;
    }
    long separator = source.indexOf(RECORD_SEPARATOR);
    String text = separator < 0 ? source.readUtf8() : source.readUtf8(separator);
    if (separator >= 0) {
      source.skip(1);
    }
    number -= separator == 0 ? 1 : 0;
    return text;
  }

  @SuppressWarnings("unchecked") // the converter is the one for T
  private T decoded(String text) throws IOException {
    String what = (records ? "record " : "line ") + number;
    Object item;
    try {
      item = converter.convert(received.noted(ResponseBody.create(text, JSON)));
    } catch (UndecodableBody e) {
      throw received.undecodable(what, e);
    }
    if (item == null) {
      throw received.unexpectedNull(what);
    }
    return (T) item;
  }
}
