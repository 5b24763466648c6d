package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.runtime.JsonValue;
import dev.specfit.testing.contract.SchemaJudge;
import dev.specfit.testing.contract.SchemaJudge.Violation;
import java.util.List;

/** Judges values for one direction. */
public final class Judge {
  private final SchemaJudge schemas;
  private final boolean sent;

  /**
   * A judge.
   *
   * @param sent whether values go to the vendor
   */
  public Judge(SchemaJudge schemas, boolean sent) {
    this.schemas = schemas;
    this.sent = sent;
  }

  /** Whether values go to the vendor. */
  public boolean sent() {
    return sent;
  }

  /**
   * What is wrong with a value.
   *
   * @throws IllegalStateException if the schema can't be judged by
   */
  public List<Violation> violations(SpecNode schema, JsonValue value) {
    return sent ? schemas.sent(schema.pointer(), value) : schemas.received(schema.pointer(), value);
  }

  /** Whether a value is valid; not where that can't be told. */
  public boolean accepts(SpecNode schema, JsonValue value) {
    try {
      return violations(schema, value).isEmpty();
    } catch (IllegalStateException unjudgeable) {
      return false;
    }
  }
}
