package dev.specfit.runtime;

import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** A file to upload as one part of a multipart request. */
public final class FilePart {
  private final String filename;
  private final RequestBody content;

  private FilePart(String filename, RequestBody content) {
    this.filename = filename;
    this.content = content;
  }

  /** A file on disk, named as it is there; read when the request is sent. */
  public static FilePart of(Path file) {
    MediaType bytes = MediaType.get("application/octet-stream");
    return new FilePart(
        String.valueOf(file.getFileName()), RequestBody.create(file.toFile(), bytes));
  }

  /** Any content under a name. */
  public static FilePart of(String filename, RequestBody content) {
    return new FilePart(filename, content);
  }

  /** The name sent along. */
  public String filename() {
    return filename;
  }

  /** What is sent. */
  public RequestBody content() {
    return content;
  }
}
