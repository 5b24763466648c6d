package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.StatusResult;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies by the status they come with.
 *
 * @param <R> the generated result
 */
public final class ResultReader<R extends StatusResult> {
  private final Function<StatusAnswer, R> make;
  private final Map<String, Type> types = new LinkedHashMap<>();

  private ResultReader(Function<StatusAnswer, R> make) {
    this.make = make;
  }

  /** A reader for a generated class. */
  public static <R extends StatusResult> ResultReader<R> of(Function<StatusAnswer, R> make) {
    return new ResultReader<>(make);
  }

  /**
   * The same with a declared status.
   *
   * @param declared {@code 202} or {@code 2XX}
   * @param type what its body holds; {@code Void} where it has none
   */
  public ResultReader<R> on(String declared, Type type) {
    types.put(declared, type);
    return this;
  }

  /** The call with its body read by status. */
  public ApiCall<R> read(ApiCall<ResponseBody> call) {
    if (call instanceof OperationCall<ResponseBody> own) {
      return own.reading(facts -> received -> result(facts, received));
    }
    throw new IllegalArgumentException("the call isn't made by SpecfitCallAdapterFactory");
  }

  private R result(OperationFacts facts, Received received) throws IOException {
    int status = received.response().code();
    String declared = types.containsKey(String.valueOf(status)) ? String.valueOf(status) : "2XX";
    Type type = types.get(declared);
    if (type == null) {
      return make.apply(new StatusAnswer(status, "", null, buffered(received.body())));
    }
    BodyReader reader = facts.reader(type);
    ResponseBody body = received.body();
    Object value = reader == null || body == null ? null : reader.read(received);
    if (value == null && body != null) {
      body.close();
      if (reader != null && !facts.isValueless(status)) {
        throw received.unexpectedNull("the body");
      }
    }
    received.outcome().refuseFailure(received.log(), value);
    return make.apply(new StatusAnswer(status, declared, value, null));
  }

  private static @Nullable ResponseBody buffered(@Nullable ResponseBody body) throws IOException {
    if (body == null) {
      return null;
    }
    try (body) {
      Buffer buffer = new Buffer();
      buffer.writeAll(body.source());
      return ResponseBody.create(buffer.readByteString(), body.contentType());
    }
  }
}
