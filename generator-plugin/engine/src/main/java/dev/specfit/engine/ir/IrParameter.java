package dev.specfit.engine.ir;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param wireName its name in the request
 * @param in where it goes
 * @param explicitName the Java name asked for, or null
 * @param type what it holds
 * @param style how it is written
 * @param explode whether arrays and objects are written in parts
 * @param arrays how arrays below brackets are written, or null where nothing is said of it
 * @param allowReserved whether reserved characters stay as they are
 * @param required whether the document demands it
 * @param contentType the media type its value is encoded as first ({@code content} parameters), or
 *     null
 * @param docs what the document says of it
 * @param source where it was declared
 */
public record IrParameter(
    String wireName,
    In in,
    @Nullable String explicitName,
    IrTypeUse type,
    IrStyle style,
    boolean explode,
    @Nullable IrArrayStyles arrays,
    boolean allowReserved,
    boolean required,
    @Nullable String contentType,
    IrDocs docs,
    IrSource source) {
  /** The part of the request a parameter is in. */
  public enum In {
    PATH,
    QUERY,
    HEADER,
    COOKIE
  }
}
