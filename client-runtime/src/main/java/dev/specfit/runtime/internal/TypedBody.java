package dev.specfit.runtime.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body under another media type. */
public final class TypedBody extends RequestBody {
  private final MediaType type;
  private final RequestBody content;

  /** The same content under this type. */
  public TypedBody(MediaType type, RequestBody content) {
    this.type = type;
    this.content = content;
  }

  @Override
  public @Nullable MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() throws IOException {
    return content.contentLength();
  }

  @Override
  public boolean isOneShot() {
    return content.isOneShot();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    content.writeTo(sink);
  }
}
