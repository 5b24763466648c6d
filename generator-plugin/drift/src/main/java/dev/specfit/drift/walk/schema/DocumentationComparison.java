package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what is for readers, and extensions that nobody here knows. */
final class DocumentationComparison {
  private static final List<String> TEXTS =
      List.of("title", "description", "externalDocs", "$comment");
  private static final String OWN = "x-specfit-";

  private DocumentationComparison() {}

  static void compare(Pair pair) {
    TEXTS.forEach(keyword -> keyword(pair, "schema-documentation-changed", keyword));
    examples(pair);
    keyword(pair, "xml-changed", "xml");
    Set<String> others = new TreeSet<>();
    others(pair.base(), others);
    others(pair.revision(), others);
    for (String name : others) {
      String family =
          name.startsWith(OWN)
              ? "schema-specfit-extension-changed"
              : name.startsWith("x-") ? "schema-extension-changed" : "schema-keyword-changed";
      keyword(pair, family, name);
    }
  }

  private static void others(Schema schema, Set<String> names) {
    for (SpecObject layer : schema.layers()) {
      layer.members().keySet().stream()
          .filter(name -> !Keywords.hasOwnRules(name))
          .forEach(names::add);
    }
  }

  private static void keyword(Pair pair, String family, String keyword) {
    Found before = pair.base().first(keyword);
    Found now = pair.revision().first(keyword);
    if (!Values.same(before == null ? null : before.value(), now == null ? null : now.value())) {
      pair.tell(family).before(before).now(now).word("name", Shown.text(keyword)).add();
    }
  }

  /** OpenAPI 3.0 has one example, 3.1 a list of them. */
  private static void examples(Pair pair) {
    if (!shown(pair.base()).equals(shown(pair.revision()))) {
      pair.tell("schema-documentation-changed")
          .before(either(pair.base()))
          .now(either(pair.revision()))
          .word("name", "examples")
          .add();
    }
  }

  private static @Nullable Found either(Schema schema) {
    Found list = schema.first("examples");
    return list == null ? schema.first("example") : list;
  }

  private static String shown(Schema schema) {
    Found list = schema.first("examples");
    if (list != null) {
      return Values.canonical(list.value());
    }
    Found one = schema.first("example");
    SpecNode value = one == null ? null : one.value();
    return value == null ? "" : "[" + Values.canonical(value) + "]";
  }
}
