package dev.specfit.runtime.internal;

import dev.specfit.runtime.EventStream;
import dev.specfit.runtime.ServerSentEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Server-sent events, interpreted as WHATWG HTML says in section 9.2.6.
 *
 * @param <T> an event's data
 */
final class ServerEvents<T> extends BodyStream<ServerSentEvent<T>> implements EventStream<T> {
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");
  private static final ByteString LINE_ENDS = ByteString.encodeUtf8("\r\n");

  /** Null where the text is the value. */
  private final @Nullable Converter<ResponseBody, ?> converter;

  private final String end;

  private boolean begun;
  private boolean afterReturn;
  private String lastId = "";
  private StringBuilder data = new StringBuilder();
  private String event = "";
  private @Nullable Duration retry;

  private ServerEvents(
      Received received,
      ResponseBody body,
      @Nullable Converter<ResponseBody, ?> converter,
      String end) {
    super(received, body);
    this.converter = converter;
    this.end = end;
  }

  /**
   * Reads such bodies.
   *
   * @param converter for an event's data, or null where it is text
   * @param end the data that ends the stream, or empty
   */
  static BodyReader reader(@Nullable Converter<ResponseBody, ?> converter, String end) {
    return received -> {
      ResponseBody body = received.body();
      return body == null ? null : new ServerEvents<>(received, body, converter, end);
    };
  }

  @Override
  @Nullable ServerSentEvent<T> next(BufferedSource source) throws IOException {
    if (!begun) {
      begun = true;
      if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
        source.skip(BYTE_ORDER_MARK.size());
      }
    }
    for (String line = line(source); line != null; line = line(source)) {
      if (!line.isEmpty()) {
        process(line);
      } else if (data.length() > 0) {
        ServerSentEvent<T> dispatched = dispatch();
        return !end.isEmpty() && dispatched.data().equals(end) ? null : dispatched;
      } else {
        reset();
      }
    }
    return null;
  }

  /** A line without its end; null where the body ends, be it within a line. */
  private @Nullable String line(BufferedSource source) throws IOException {
    // The other half of CRLF is left until now, for it may be long in coming.
    if (afterReturn && !source.exhausted() && source.getBuffer().getByte(0) == '\n') {
      source.skip(1);
    }
    long length = source.indexOfElement(LINE_ENDS);
    if (length < 0) {
      return null;
    }
    String line = source.readUtf8(length);
    afterReturn = source.readByte() == '\r';
    return line;
  }

  private void process(String line) {
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
    if (value.startsWith(" ")) {
      value = value.substring(1);
    }
    switch (field) {
      case "event" -> event = value;
      case "data" -> data.append(value).append('\n');
      case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
      case "retry" -> retry = duration(value);
      default -> {
        // A comment (its field is empty), or a field that nobody knows.
      }
    }
  }

  private @Nullable Duration duration(String digits) {
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() <= 18 ? Duration.ofMillis(Long.parseLong(digits)) : retry;
  }

  private ServerSentEvent<T> dispatch() {
    String text = data.substring(0, data.length() - 1);
    String name = event.isEmpty() ? "message" : event;
    ServerSentEvent<T> dispatched =
        ServerSentEvent.of(lastId, name, text, retry, value(text, name));
    retry = null;
    reset();
    return dispatched;
  }

  private void reset() {
    data = new StringBuilder();
    event = "";
  }

  @SuppressWarnings("unchecked") // the converter is the one for T; without one, T is String
  private Supplier<T> value(String text, String name) {
    Converter<ResponseBody, ?> decoder = converter;
    if (decoder == null) {
      return () -> (T) text;
    }
    String what = "the data of an event `" + name + "`";
    return () -> {
      Object value;
      try {
        value = decoder.convert(received.noted(ResponseBody.create(text, LineStream.JSON)));
      } catch (UndecodableBody e) {
        throw received.undecodable(what, e);
      } catch (IOException e) {
        throw received.broken(e);
      }
      if (value == null) {
        throw received.unexpectedNull(what);
      }
      return (T) value;
    };
  }
}
