package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter's value is written, as it takes effect (OpenAPI 3.1, 4.8.12.2).
 *
 * @param style the style
 * @param explode whether lists and objects are split
 * @param arrays what {@code x-specfit-array-style} says, or empty
 * @param scalar whether every value is a single one, so that there is nothing to split
 */
record Serialization(String style, boolean explode, String arrays, boolean scalar) {
  private static final Set<String> SCALARS =
      Set.of("string", "number", "integer", "boolean", "null");

  static Serialization of(Side side, Parameter parameter) {
    String style = Nodes.text(parameter.node(), "style");
    if (style == null) {
      boolean isForm = parameter.in().equals("query") || parameter.in().equals("cookie");
      style = isForm ? "form" : "simple";
    }
    SpecNode explode = parameter.node().get("explode");
    boolean usual = style.equals("form") || style.equals("deepObject");
    boolean splits = explode instanceof SpecScalar said ? said.text().equals("true") : usual;
    String arrays = Nodes.text(parameter.node(), "x-specfit-array-style");
    boolean scalar = isScalar(side.resolve(parameter.node().get("schema")));
    return new Serialization(style, splits, arrays == null ? "" : arrays, scalar);
  }

  /** Whether a list is written as one {@code name=value} for each item. */
  boolean repeats() {
    return style.equals("form") && explode && arrays.isEmpty();
  }

  private static boolean isScalar(@Nullable SpecNode schema) {
    SpecNode type = Nodes.member(schema, "type");
    String alone = Nodes.text(type);
    List<String> types = alone == null ? Nodes.texts(type) : List.of(alone);
    return !types.isEmpty()
        && SCALARS.containsAll(types)
        && List.of("oneOf", "anyOf", "allOf").stream()
            .allMatch(keyword -> Nodes.member(schema, keyword) == null);
  }
}
