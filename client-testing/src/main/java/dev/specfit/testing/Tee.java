package dev.specfit.testing;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.ForwardingSink;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Copies bodies while they go by, so that streams stay streams. */
final class Tee {
  private static final long DRAIN_NANOS = 500_000_000L;

  private Tee() {}

  /** What became of a body. */
  interface Listener {
    /** The body went by whole. */
    void whole(ByteString body);

    /** The body can't be recorded. */
    void lost(String why);
  }

  /** A request's body that is copied each time it is written. */
  static final class Request extends RequestBody {
    private final RequestBody body;
    private final long limit;
    private Buffer copy = new Buffer();
    private boolean tooLong;

    Request(RequestBody body, long limit) {
      this.body = body;
      this.limit = limit;
    }

    /** What was written last, or null if it was too long. */
    synchronized @Nullable ByteString written() {
      return tooLong ? null : copy.snapshot();
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return body.isOneShot();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      synchronized (this) {
        copy = new Buffer();
        tooLong = false;
      }
      BufferedSink teed =
          Okio.buffer(
              new ForwardingSink(sink) {
                @Override
                public void write(Buffer source, long byteCount) throws IOException {
                  keep(source, byteCount);
                  super.write(source, byteCount);
                }
              });
      body.writeTo(teed);
      teed.emit();
    }

    private synchronized void keep(Buffer source, long byteCount) {
      tooLong = tooLong || copy.size() + byteCount > limit;
      if (tooLong) {
        copy.clear();
      } else {
        source.copyTo(copy, 0, byteCount);
      }
    }
  }

  /** A response's body that is copied while it is read. */
  static final class Response extends ResponseBody {
    private final ResponseBody body;
    private final BufferedSource source;

    Response(ResponseBody body, long limit, Listener listener) {
      this.body = body;
      this.source = Okio.buffer(new Copying(body.source(), limit, listener));
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() {
      return body.contentLength();
    }

    @Override
    public BufferedSource source() {
      return source;
    }
  }

  private static final class Copying extends ForwardingSource {
    private final long limit;
    private final Listener listener;
    private final Buffer copy = new Buffer();
    private boolean told;

    Copying(Source source, long limit, Listener listener) {
      super(source);
      this.limit = limit;
      this.listener = listener;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      if (read < 0) {
        tell(null);
      } else if (copy.size() + read > limit) {
        tell("the response is longer than " + limit + " bytes");
      } else if (!told) {
        sink.copyTo(copy, sink.size() - read, read);
      }
      return read;
    }

    /** Readers of JSON may stop before the end; a little waiting finds out whether it is near. */
    @Override
    public void close() throws IOException {
      if (!told) {
        drain();
        tell("the response wasn't read to its end");
      }
      super.close();
    }

    private void drain() {
      boolean hadDeadline = timeout().hasDeadline();
      long before = hadDeadline ? timeout().deadlineNanoTime() : 0;
      timeout().deadlineNanoTime(System.nanoTime() + DRAIN_NANOS);
      try {
        Buffer rest = new Buffer();
        while (!told && read(rest, 8192) >= 0) {
          rest.clear();
        }
      } catch (IOException e) {
        tell("the response wasn't read to its end");
      } finally {
        if (hadDeadline) {
          timeout().deadlineNanoTime(before);
        } else {
          timeout().clearDeadline();
        }
      }
    }

    private void tell(@Nullable String lost) {
      if (told) {
        return;
      }
      told = true;
      if (lost == null) {
        listener.whole(copy.readByteString());
      } else {
        copy.clear();
        listener.lost(lost);
      }
    }
  }
}
