package dev.specfit.runtime.internal;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;

/** Counts the bytes of a request's last response as they come in, still compressed. */
final class WireBytes {
  private final AtomicLong count = new AtomicLong();

  /** How many came; 0 where the response didn't come over the network. */
  long count() {
    return count.get();
  }

  /** A network interceptor that counts for requests that carry one of these. */
  static Response count(Interceptor.Chain chain) throws IOException {
    try {
      Response response = chain.proceed(chain.request());
      WireBytes bytes = chain.request().tag(WireBytes.class);
      return bytes == null ? response : bytes.count(response);
    } catch (ProtocolException e) {
      throw QuietFault.of(e);
    }
  }

  private Response count(Response response) {
    count.set(0);
    ResponseBody body = response.body();
    ForwardingSource counted =
        new ForwardingSource(body.source()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            try {
              long read = super.read(sink, byteCount);
              count.addAndGet(Math.max(0, read));
              return read;
            } catch (ProtocolException e) {
              throw QuietFault.of(e);
            }
          }
        };
    ResponseBody counting =
        ResponseBody.create(Okio.buffer(counted), body.contentType(), body.contentLength());
    return response.newBuilder().body(counting).build();
  }
}
