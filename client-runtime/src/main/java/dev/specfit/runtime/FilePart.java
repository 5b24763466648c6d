package dev.specfit.runtime;

import dev.specfit.runtime.internal.HeaderRules;
import dev.specfit.runtime.internal.StreamBody;
import dev.specfit.runtime.internal.TypedBody;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Okio;
import okio.Source;

/**
 * A file to upload as one part of a multipart request. Nothing is read before the request is sent,
 * and nothing is loaded as a whole. Immutable, but a stream can be sent once only.
 *
 * <p>A part without a media type of its own gets the one that the document asks for; where that is
 * a choice or a range, the one of it that the file's name suggests, otherwise the first.
 */
public final class FilePart {
  private final String filename;
  private final RequestBody content;
  private final Map<String, String> headers;

  private FilePart(String filename, RequestBody content, Map<String, String> headers) {
    this.filename = Objects.requireNonNull(filename, "filename");
    this.content = Objects.requireNonNull(content, "content");
    this.headers = headers;
  }

  /** A file on disk, named as it is there. */
  public static FilePart of(Path file) {
    return of(file.toFile());
  }

  /** A file on disk, named as it is there. */
  public static FilePart of(File file) {
    return of(file.getName(), RequestBody.create(file, null));
  }

  /** Bytes under a name. */
  public static FilePart of(String filename, byte[] content) {
    return of(filename, RequestBody.create(content));
  }

  /** A stream of unknown length under a name; read once and closed then. */
  public static FilePart of(String filename, InputStream content) {
    return of(filename, Okio.source(content), -1);
  }

  /**
   * A stream under a name; read once and closed then.
   *
   * @param filename the name sent along
   * @param content what is sent
   * @param length how many bytes there are, or -1 where that isn't known
   */
  public static FilePart of(String filename, InputStream content, long length) {
    return of(filename, Okio.source(content), length);
  }

  /**
   * A source under a name; read once and closed then.
   *
   * @param filename the name sent along
   * @param content what is sent
   * @param length how many bytes there are, or -1 where that isn't known
   */
  public static FilePart of(String filename, Source content, long length) {
    return of(filename, new StreamBody(content, length));
  }

  /** Any content under a name, with the media type it has. */
  public static FilePart of(String filename, RequestBody content) {
    return new FilePart(filename, content, Map.of());
  }

  /**
   * The same part with a header of its own, for those that the document declares under {@code
   * encoding}.
   *
   * @param name the header's name
   * @param value its value, US-ASCII
   * @throws IllegalArgumentException if a header can't be that
   */
  public FilePart withHeader(String name, String value) {
    String wrong = HeaderRules.wrong(name, value);
    if (wrong != null) {
      throw new IllegalArgumentException(wrong);
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new FilePart(filename, content, more);
  }

  /** The same part under a media type, whatever the document asks for. */
  public FilePart withContentType(String mediaType) {
    return new FilePart(filename, new TypedBody(MediaType.get(mediaType), content), headers);
  }

  /** The name sent along. */
  public String filename() {
    return filename;
  }

  /** What is sent. */
  public RequestBody content() {
    return content;
  }

  /** The part's headers beside those that a part always has. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
