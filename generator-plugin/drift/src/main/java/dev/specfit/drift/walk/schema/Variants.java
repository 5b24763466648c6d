package dev.specfit.drift.walk.schema;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a variant of a choice is called and known again. */
final class Variants {
  private Variants() {}

  /** The last token of its reference, or null. */
  static @Nullable String reference(SpecNode variant) {
    if (variant instanceof SpecObject object && object.get("$ref") instanceof SpecScalar ref) {
      List<String> tokens =
          ref.text().startsWith("#/") ? JsonPointer.parse(ref.text()).tokens() : List.of();
      return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }
    return null;
  }

  /** How a sentence calls it. */
  static String shown(SpecNode variant, Schema schema) {
    String reference = reference(variant);
    if (reference != null) {
      return Shown.text(reference);
    }
    String title = schema.text("title");
    if (title != null) {
      return Shown.text(title);
    }
    Set<String> types = schema.types();
    return types.isEmpty() ? "an unnamed schema" : String.join(" or ", types);
  }

  /** The one value of the property that tells variants apart, or null. */
  static @Nullable String marked(Schema schema, @Nullable String property, SchemaReader reader) {
    List<Found> found = property == null ? null : schema.properties().get(property);
    if (found == null) {
      return null;
    }
    Schema mark = reader.read(found);
    Found constant = mark.first("const");
    if (constant != null) {
      return Values.canonical(constant.value());
    }
    Map<String, SpecNode> values = Values.listed(mark, "enum");
    return values != null && values.size() == 1 ? values.keySet().iterator().next() : null;
  }

  /** A type that is no object's, if that is all a variant may be. */
  static @Nullable String plainType(Schema schema) {
    Set<String> types = schema.types();
    return types.size() == 1 && !types.contains("object") ? types.iterator().next() : null;
  }
}
