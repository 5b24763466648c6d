package dev.specfit.runtime.internal;

import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A body on its way to a converter, with who hears where it differs from the document. */
final class NotedBody extends ResponseBody {
  private final ResponseBody body;
  private final DriftNotes notes;

  NotedBody(ResponseBody body, DriftNotes notes) {
    this.body = body;
    this.notes = notes;
  }

  DriftNotes notes() {
    return notes;
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
    return body.source();
  }
}
