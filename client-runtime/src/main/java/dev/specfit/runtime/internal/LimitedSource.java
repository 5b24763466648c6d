package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.Response;
import okio.Buffer;
import okio.ForwardingSource;

/** The body of a success, which may not be longer than its limits. */
final class LimitedSource extends ForwardingSource {
  /** Short bodies may be compressed as well as they can. */
  private static final long ANY_RATIO = 1 << 20;

  private final Response response;
  private final BodyLimits limits;
  private final WireBytes wire;
  private long read;

  /**
   * @param wire counts what comes over the network
   */
  LimitedSource(Response response, BodyLimits limits, WireBytes wire) {
    super(response.body().source());
    this.response = response;
    this.limits = limits;
    this.wire = wire;
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long more = super.read(sink, byteCount);
    if (more > 0) {
      read += more;
      check();
    }
    return more;
  }

  private void check() throws Refusal {
    if (limits.success() > 0 && read > limits.success()) {
      throw tooLong(response, limits.success());
    }
    boolean bomb = limits.ratio() > 0 && wire.count() > 0 && read / limits.ratio() > wire.count();
    if (read > ANY_RATIO && bomb) {
      throw Refusal.after(
          response,
          1,
          "the body is more than "
              + limits.ratio()
              + " times longer than it was on the wire; allow that by `compressionLimit`");
    }
  }

  static Refusal tooLong(Response response, long limit) {
    return Refusal.after(
        response, 1, "the body is longer than " + limit + " bytes; allow that by `bodyLimit`");
  }
}
