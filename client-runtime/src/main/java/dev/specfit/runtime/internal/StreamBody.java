package dev.specfit.runtime.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A body that is read from a source while it is sent, once. */
public final class StreamBody extends RequestBody {
  private final Source source;
  private final long length;
  private final AtomicBoolean sent = new AtomicBoolean();

  /**
   * @param source closed when it was sent
   * @param length its bytes, or -1 where that isn't known
   */
  public StreamBody(Source source, long length) {
    this.source = source;
    this.length = length;
  }

  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    if (sent.getAndSet(true)) {
      throw new IOException("a stream was sent before and can't be read again");
    }
    try (source) {
      sink.writeAll(source);
    }
  }
}
