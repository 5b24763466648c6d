package dev.specfit.drift.walk.schema;

import dev.specfit.document.JsonPointer;
import dev.specfit.drift.change.Direction;

/**
 * Where a pair of schemas stands.
 *
 * @param kind what part of an operation it describes
 * @param operation the operation, {@code GET /connections}; empty for what belongs to none
 * @param subject how a sentence names what the schema describes, {@code request body of POST
 *     /connections}
 * @param about the pointer of what the sentence is about, see {@link
 *     dev.specfit.drift.change.WireChange#about()}
 * @param textual whether values travel as text whatever their type is, as in a query, a header, a
 *     form or XML: then a number may become a string unnoticed
 * @param repeated whether a list is written as one {@code name=value} for each item: then a single
 *     value is a list of one
 * @param always whether a value is sent with every call, so that what is meant when none is says
 *     nothing
 */
public record SchemaPlace(
    Kind kind,
    String operation,
    String subject,
    JsonPointer about,
    boolean textual,
    boolean repeated,
    boolean always) {
  /** A place where lists aren't written as repeated values, and that may be left out. */
  public SchemaPlace(
      Kind kind, String operation, String subject, JsonPointer about, boolean textual) {
    this(kind, operation, subject, about, textual, false, false);
  }

  /** A place of JSON, or one that is textual by its kind: a parameter or a header. */
  public SchemaPlace(Kind kind, String operation, String subject, JsonPointer about) {
    this(kind, operation, subject, about, kind.textual);
  }

  /** What a schema describes. */
  public enum Kind {
    /** A body that callers send. */
    REQUEST_BODY("request-body", "request-property", Direction.REQUEST, false),
    /** A parameter in a path, a query or a cookie. */
    REQUEST_PARAMETER("request-parameter", "request-parameter-property", Direction.REQUEST, true),
    /** A parameter in a header. */
    REQUEST_HEADER("request-parameter", "request-header-property", Direction.REQUEST, true),
    /** A body that callers get, also a webhook's. */
    RESPONSE_BODY("response-body", "response-property", Direction.RESPONSE, false),
    /** A header that callers get. */
    RESPONSE_HEADER("response-header", "response-header-property", Direction.RESPONSE, true);

    private final String whole;
    private final String part;
    private final Direction direction;
    private final boolean textual;

    Kind(String whole, String part, Direction direction, boolean textual) {
      this.whole = whole;
      this.part = part;
      this.direction = direction;
      this.textual = textual;
    }

    /** How ids of rules call the schema itself. */
    String whole() {
      return whole;
    }

    /** How ids of rules call what is below it. */
    String part() {
      return part;
    }

    /** Which way its value travels. */
    public Direction direction() {
      return direction;
    }
  }
}
