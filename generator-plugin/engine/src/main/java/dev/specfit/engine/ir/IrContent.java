package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type.
 *
 * @param mediaType as the document has it
 * @param kind how it is read and written
 * @param type what it holds; null where nothing is said of it, then it is bytes (text, for events);
 *     of a stream an item, or an event's data
 * @param encodings how form fields and parts are written, for those the document speaks of
 * @param repeated whether it is another content of the same body in another spelling
 * @param streamEnd the line or event data that ends a stream, or null
 */
public record IrContent(
    String mediaType,
    Kind kind,
    @Nullable IrTypeUse type,
    List<Encoding> encodings,
    boolean repeated,
    @Nullable String streamEnd) {
  public IrContent {
    encodings = List.copyOf(encodings);
  }

  /** A content that is no other's repetition. */
  public IrContent(
      String mediaType, Kind kind, @Nullable IrTypeUse type, List<Encoding> encodings) {
    this(mediaType, kind, type, encodings, false, null);
  }

  /** The same holding another type. */
  public IrContent withType(@Nullable IrTypeUse other) {
    return new IrContent(mediaType, kind, other, encodings, repeated, streamEnd);
  }

  /** The ways a body is read and written. */
  public enum Kind {
    /** {@code application/json} and every {@code +json}. */
    JSON,
    /** {@code application/x-www-form-urlencoded}. */
    FORM,
    /** {@code multipart/*}. */
    MULTIPART,
    /** {@code text/*} holding a string. */
    TEXT,
    /** Anything else: bytes as they are. */
    BINARY,
    /** One JSON text after another, such as {@code application/x-ndjson}. */
    JSON_LINES,
    /** {@code text/event-stream}. */
    EVENT_STREAM
  }

  /**
   * How one field of a form or one part of a multipart body is written.
   *
   * @param property its wire name
   * @param contentType the media type, or several or ranges of them parted by commas, or null; it
   *     doesn't count where there is a style
   * @param style that of query parameters, or null where the media type decides
   * @param explode whether arrays and objects are written in parts
   * @param arrays how arrays below brackets are written, or null where nothing is said of it
   * @param allowReserved whether reserved characters stay as they are
   */
  public record Encoding(
      String property,
      @Nullable String contentType,
      @Nullable IrStyle style,
      boolean explode,
      @Nullable IrArrayStyles arrays,
      boolean allowReserved) {}
}
