package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body in one media type.
 *
 * @param mediaType as the document has it
 * @param kind how it is read and written
 * @param type what it holds; null where nothing is said of it, then it is bytes
 * @param encodings how form fields and parts are written, for those the document speaks of
 */
public record IrContent(
    String mediaType, Kind kind, @Nullable IrTypeUse type, List<Encoding> encodings) {
  public IrContent {
    encodings = List.copyOf(encodings);
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
    BINARY
  }

  /**
   * How one field of a form or one part of a multipart body is written.
   *
   * @param property its wire name
   * @param contentType the part's media type, or null
   * @param style or null
   * @param explode or null
   * @param allowReserved whether reserved characters stay as they are
   */
  public record Encoding(
      String property,
      @Nullable String contentType,
      @Nullable IrStyle style,
      @Nullable Boolean explode,
      boolean allowReserved) {}
}
