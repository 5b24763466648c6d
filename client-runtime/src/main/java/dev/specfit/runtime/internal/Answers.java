package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Takes OkHttp's responses apart, so that nothing stays open that nobody asked to read. */
final class Answers {
  private Answers() {}

  /** A success. */
  static retrofit2.Response<ResponseBody> success(Response response, @Nullable ResponseBody body) {
    return retrofit2.Response.success(body, bare(response));
  }

  /** Anything else. */
  static retrofit2.Response<ResponseBody> error(Response response, ResponseBody body) {
    return retrofit2.Response.error(body, bare(response));
  }

  /** The whole body in memory. */
  static ResponseBody whole(ResponseBody body) throws IOException {
    try (body) {
      Buffer buffer = new Buffer();
      buffer.writeAll(body.source());
      return of(buffer, body.contentType());
    }
  }

  /** What came of a body, which may break off: of an error, the status matters more. */
  static ResponseBody asFarAsItCame(ResponseBody body) {
    Buffer buffer = new Buffer();
    try (body) {
      buffer.writeAll(body.source());
    } catch (IOException | RuntimeException e) {
      // What came before is what there is.
    }
    return of(buffer, body.contentType());
  }

  private static ResponseBody of(Buffer buffer, @Nullable MediaType type) {
    return ResponseBody.create(buffer, type, buffer.size());
  }

  private static Response bare(Response response) {
    ResponseBody body = response.body();
    return response.newBuilder().body(new Spent(body.contentType(), body.contentLength())).build();
  }

  /** Stands where a body was. */
  private static final class Spent extends ResponseBody {
    private final @Nullable MediaType type;
    private final long length;

    Spent(@Nullable MediaType type, long length) {
      this.type = type;
      this.length = length;
    }

    @Override
    public @Nullable MediaType contentType() {
      return type;
    }

    @Override
    public long contentLength() {
      return length;
    }

    @Override
    public BufferedSource source() {
      throw new IllegalStateException("the raw response's body was read already");
    }
  }
}
