package dev.specfit.testing.contract;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecObject;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/**
 * Judges JSON by the schemas of a document, as its version of OpenAPI says: {@code nullable} and
 * the boolean {@code exclusiveMinimum} in 3.0, JSON Schema 2020-12 in 3.1. Of formats only {@code
 * date} is asserted, a discriminator changes no verdict, and what is only read needn't be sent, nor
 * what is only written received. Immutable.
 */
public final class SchemaJudge {
  private final OpenApi document;
  private final SchemaValidation schemas;

  private SchemaJudge(OpenApi document) {
    this.document = document;
    this.schemas = new SchemaValidation(document, Formats.DATES);
  }

  /** A judge by a document, its operations as they were before any edit. */
  public static SchemaJudge of(SpecDocument document) {
    SpecObject origin = document.origin();
    return new SchemaJudge(
        new OpenApi(origin == null ? document : new SpecDocument(document.name(), origin)));
  }

  /**
   * What is wrong with a value that a client sends.
   *
   * @param schema where the schema stands; it may be a reference
   * @return nothing where the value is valid
   * @throws IllegalStateException if the schema can't be judged by, such as one whose pattern is no
   *     regular expression
   */
  public List<Violation> sent(JsonPointer schema, JsonValue value) {
    return schemas.requestViolations(schema, value);
  }

  /**
   * What is wrong with a value that a client receives.
   *
   * @param schema where the schema stands; it may be a reference
   * @return nothing where the value is valid
   * @throws IllegalStateException if the schema can't be judged by, such as one whose pattern is no
   *     regular expression
   */
  public List<Violation> received(JsonPointer schema, JsonValue value) {
    return schemas.responseViolations(schema, value);
  }

  /** The document's name. */
  public String document() {
    return document.name();
  }

  /**
   * One thing that is wrong with a value.
   *
   * @param at where in the value
   * @param message what is wrong there, and which keyword says so; one line
   */
  public record Violation(JsonPointer at, String message) {
    @Override
    public String toString() {
      return at.tokens().isEmpty() ? message : "at `" + at + "`: " + message;
    }
  }
}
