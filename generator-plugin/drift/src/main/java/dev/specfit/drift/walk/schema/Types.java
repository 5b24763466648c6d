package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecScalar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What {@code type} says, in OpenAPI 3.0's form and in 3.1's. */
final class Types {
  private static final String NULL = "null";

  /** What is left where layers allow nothing in common. */
  private static final String NOTHING = "nothing";

  private Types() {}

  /** The types that all layers allow, without null unless there is nothing else. */
  static Set<String> of(Schema schema) {
    Set<String> all = new TreeSet<>();
    boolean first = true;
    for (Found found : schema.all("type")) {
      Set<String> own = new TreeSet<>(texts(found.value()));
      if (own.size() > 1) {
        own.remove(NULL);
      }
      if (first) {
        all.addAll(own);
      } else {
        all = common(all, own);
        if (all.isEmpty() && !own.isEmpty()) {
          all.add(NOTHING);
        }
      }
      first = false;
    }
    return all;
  }

  /** Whether {@code type} lists null. */
  static boolean saysNull(Schema schema) {
    return schema.all("type").stream().anyMatch(found -> texts(found.value()).contains(NULL));
  }

  /** Whether values of some types are also values of others; none means any. */
  static boolean contains(Set<String> wide, Set<String> narrow) {
    if (wide.isEmpty()) {
      return true;
    }
    return !narrow.isEmpty() && narrow.stream().allMatch(type -> allows(wide, type));
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>();
    one.stream().filter(type -> allows(other, type)).forEach(common::add);
    other.stream().filter(type -> allows(one, type)).forEach(common::add);
    return common;
  }

  private static boolean allows(Set<String> types, String type) {
    return types.contains(type) || (type.equals("integer") && types.contains("number"));
  }

  private static List<String> texts(SpecNode value) {
    if (value instanceof SpecScalar scalar) {
      return List.of(scalar.text());
    }
    return value instanceof SpecArray array
        ? array.items().stream()
            .filter(SpecScalar.class::isInstance)
            .map(item -> ((SpecScalar) item).text())
            .toList()
        : List.of();
  }
}
