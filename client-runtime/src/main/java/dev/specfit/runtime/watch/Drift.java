package dev.specfit.runtime.watch;

/**
 * A place where a response differs from the document.
 *
 * @param operation the operation's id
 * @param pointer where it is, as a JSON pointer (RFC 6901) in the response, or in the item of a
 *     stream; {@code *} stands for the index of any item and for the name of any entry of a map.
 *     Names of properties are told, values never.
 * @param kind what is there
 */
public record Drift(String operation, String pointer, Kind kind) {
  /** What may be found. More may come: give a switch a default. */
  public enum Kind {
    /** A property that the document doesn't declare. */
    UNKNOWN_PROPERTY,
    /** A value that an enum doesn't list. */
    UNKNOWN_ENUM_VALUE,
    /** A value that fits no variant of a union. */
    UNKNOWN_UNION_VARIANT
  }
}
