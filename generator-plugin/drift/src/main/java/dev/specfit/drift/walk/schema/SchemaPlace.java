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
 */
public record SchemaPlace(Kind kind, String operation, String subject, JsonPointer about) {
  /** What a schema describes. */
  public enum Kind {
    /** A body that callers send. */
    REQUEST_BODY("request-body", Direction.REQUEST),
    /** A parameter of a path, a query, a header or a cookie. */
    REQUEST_PARAMETER("request-parameter", Direction.REQUEST),
    /** A body that callers get. */
    RESPONSE_BODY("response-body", Direction.RESPONSE),
    /** A header that callers get. */
    RESPONSE_HEADER("response-header", Direction.RESPONSE);

    private final String word;
    private final Direction direction;

    Kind(String word, Direction direction) {
      this.word = word;
      this.direction = direction;
    }

    /** What ids of rules call it. */
    String word() {
      return word;
    }

    /** Which way its value travels. */
    public Direction direction() {
      return direction;
    }
  }
}
