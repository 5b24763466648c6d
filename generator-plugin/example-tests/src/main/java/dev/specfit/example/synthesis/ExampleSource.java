package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/** Knows the examples that stand in schemas. */
public interface ExampleSource {
  /**
   * The examples of a schema that agree with it.
   *
   * @param schema the plain schema, no reference
   */
  List<Candidate> examples(SpecObject schema, Judge judge);

  /**
   * An example.
   *
   * @param node where it stands
   * @param value what it is
   */
  record Candidate(SpecNode node, JsonValue value) {}
}
