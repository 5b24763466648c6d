package dev.specfit.engine.irbuild;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.document.SpecScalar;
import dev.specfit.engine.ir.IrDocs;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.load.TypedSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what one schema's own keywords say, as they are written. */
final class FactsReader {
  /** Longer examples are for people who read the vendor's pages, not for Javadoc. */
  private static final int LONGEST_EXAMPLE = 500;

  private FactsReader() {}

  static IrFacts facts(TypedSchema schema) {
    Bound minimum = Bound.of(schema, "minimum", "exclusiveMinimum");
    Bound maximum = Bound.of(schema, "maximum", "exclusiveMaximum");
    String format = schema.text("format");
    return new IrFacts(
        format != null ? format : schema.text("x-format"),
        minimum.value,
        minimum.exclusive,
        maximum.value,
        maximum.exclusive,
        number(schema, "multipleOf"),
        count(schema, "minLength"),
        count(schema, "maxLength"),
        schema.text("pattern"),
        count(schema, "minItems"),
        count(schema, "maxItems"),
        schema.isTrue("uniqueItems"),
        json(schema.get("default")),
        json(schema.get("const")),
        examples(schema));
  }

  static IrDocs docs(TypedSchema schema) {
    String url =
        schema.get("externalDocs") instanceof SpecObject external
            ? Nodes.text(external, "url")
            : null;
    String description = schema.text("description");
    // A title is mostly the name again; it is worth saying where nothing else is.
    return new IrDocs(
        description == null ? schema.text("title") : null,
        description,
        schema.isTrue("deprecated"),
        url);
  }

  private static List<String> examples(TypedSchema schema) {
    List<String> result = new ArrayList<>();
    SpecNode single = schema.get("example");
    if (single != null) {
      result.add(JsonText.of(single));
    }
    if (schema.get("examples") instanceof SpecArray array) {
      array.items().forEach(item -> result.add(JsonText.of(item)));
    }
    result.removeIf(text -> text.length() > LONGEST_EXAMPLE);
    return result;
  }

  private static @Nullable String json(@Nullable SpecNode node) {
    return node == null ? null : JsonText.of(node);
  }

  private static @Nullable String number(TypedSchema schema, String keyword) {
    return schema.get(keyword) instanceof SpecScalar scalar
            && scalar.kind() == SpecScalar.Kind.NUMBER
        ? scalar.text()
        : null;
  }

  private static @Nullable Integer count(TypedSchema schema, String keyword) {
    String text = number(schema, keyword);
    return text != null && text.matches("[0-9]{1,9}(\\.0+)?")
        ? Integer.valueOf(text.replaceAll("\\..*", ""))
        : null;
  }

  /** 3.0 has a flag beside the bound, 3.1 a bound of its own. */
  private record Bound(@Nullable String value, boolean exclusive) {
    static Bound of(TypedSchema schema, String inclusive, String exclusive) {
      String own = number(schema, exclusive);
      return own != null
          ? new Bound(own, true)
          : new Bound(number(schema, inclusive), schema.isTrue(exclusive));
    }
  }
}
