package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.example.Origin;
import dev.specfit.runtime.JsonValue;
import java.util.List;

/**
 * A value that was made.
 *
 * @param kind full, minimal or further
 * @param value valid against its schema
 * @param examples the document's examples in it
 */
public record Made(Origin.Kind kind, JsonValue value, List<SpecNode> examples) {
  public Made {
    examples = List.copyOf(examples);
  }
}
