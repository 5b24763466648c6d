package dev.specfit.example;

import dev.specfit.document.SpecNode;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/**
 * One of the values that a body, parameter or header may have in a case.
 *
 * @param name the example's name, or what it shows
 * @param examples where the document's examples in it stand
 */
record Choice(String name, Origin origin, JsonValue value, List<SpecNode> examples) {
  Choice {
    examples = List.copyOf(examples);
  }

  /** This choice holding something that is made of its value. */
  Choice with(JsonValue other) {
    return new Choice(name, origin, other, examples);
  }

  /** Whether both are examples that the document calls by the same name. */
  boolean isNamedLike(Choice other) {
    return origin.isExample() && other.origin.isExample() && name.equals(other.name);
  }
}
