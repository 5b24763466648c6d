package dev.specfit.runtime.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Call;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/** The body of a refusal, which ends at its limit, or where the server breaks it off. */
final class CutSource extends ForwardingSource {
  private final Call call;
  private long left;

  /**
   * @param limit how many bytes are read of it; 0 for all
   * @param call whoever reads it; when it is cancelled that is no end
   */
  CutSource(Source source, long limit, Call call) {
    super(source);
    this.left = limit == 0 ? Long.MAX_VALUE : limit;
    this.call = call;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (left == 0) {
      return -1;
    }
    try {
      long read = super.read(sink, Math.min(byteCount, left));
      left -= Math.max(0, read);
      return read;
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      if (call.isCanceled()) {
        throw e;
      }
      left = 0;
      return -1;
    }
  }
}
