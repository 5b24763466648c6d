package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Makes a value of a success's body. */
interface BodyReader {
  /** Hands the body on, in memory. */
  BodyReader AS_IT_IS = received -> received.body();

  /** Hands the body on as it comes; an interrupt ends a read that waits. */
  BodyReader AS_IT_COMES =
      received -> {
        ResponseBody body = received.body();
        return body == null ? null : new GuardedBody(body, received.cancel());
      };

  /** The value; null where there is no body, or it is JSON's null. */
  @Nullable Object read(Received received) throws IOException;

  /** Reads the whole body at once. */
  static BodyReader whole(Converter<ResponseBody, ?> converter) {
    return received -> {
      ResponseBody body = received.body();
      if (body == null) {
        return null;
      }
      try (body) {
        return received.isNothing(body) ? null : converter.convert(received.noted(body));
      } catch (UndecodableBody e) {
        throw received.undecodable("the body", e);
      }
    };
  }
}
