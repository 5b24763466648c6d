package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    nulls(pair);
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

  /** What is said of null, where it is a variant of its own. */
  private static void nulls(Pair pair) {
    Map<String, SpecNode> before = described(pair.base());
    Map<String, SpecNode> now = described(pair.revision());
    if (!before.keySet().equals(now.keySet())) {
      Telling telling = pair.tell("schema-documentation-changed");
      before.values().stream().findFirst().ifPresent(telling::before);
      now.values().stream().findFirst().ifPresent(telling::now);
      telling.word("name", "null").add();
    }
  }

  private static Map<String, SpecNode> described(Schema schema) {
    Map<String, SpecNode> described = new TreeMap<>();
    schema.nulls().stream()
        .filter(variant -> variant instanceof SpecObject object && object.members().size() > 1)
        .forEach(variant -> described.put(Values.canonical(variant), variant));
    return described;
  }

  private static void others(Schema schema, Set<String> names) {
    for (SpecObject layer : schema.layers()) {
      layer.members().keySet().stream()
          .filter(name -> !Keywords.hasOwnRules(name))
          .forEach(names::add);
    }
  }

  /** Compares what all layers say: which of them stands in front is no matter. */
  private static void keyword(Pair pair, String family, String keyword) {
    List<Found> before = new ArrayList<>(pair.base().all(keyword));
    List<Found> now = new ArrayList<>(pair.revision().all(keyword));
    // An empty text says as much as none.
    before.removeIf(found -> Values.canonical(found.value()).equals("\"\""));
    now.removeIf(found -> Values.canonical(found.value()).equals("\"\""));
    Set<String> old = texts(before);
    Set<String> current = texts(now);
    if (old.equals(current)) {
      return;
    }
    before.removeIf(found -> current.contains(Values.canonical(found.value())));
    now.removeIf(found -> old.contains(Values.canonical(found.value())));
    pair.tell(family)
        .before(before.isEmpty() ? null : before.get(0))
        .now(now.isEmpty() ? null : now.get(0))
        .word("name", Shown.text(keyword))
        .add();
  }

  private static Set<String> texts(List<Found> found) {
    return found.stream().map(one -> Values.canonical(one.value())).collect(Collectors.toSet());
  }

  /** OpenAPI 3.0 has one example, 3.1 a list of them. */
  private static void examples(Pair pair) {
    if (!shown(pair.base()).equals(shown(pair.revision()))) {
      pair.tell("schema-documentation-changed")
          .before(either(pair.base()))
          .now(either(pair.revision()))
          .word("name", word(pair.base(), pair.revision()))
          .add();
    }
  }

  /** What at least one of the states calls it. */
  private static String word(Schema before, Schema now) {
    boolean list = before.first("examples") != null || now.first("examples") != null;
    return list ? "examples" : "example";
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
