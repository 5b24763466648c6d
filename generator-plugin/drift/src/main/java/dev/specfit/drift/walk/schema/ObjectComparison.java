package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecScalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what is said of properties that have no name in the document, or depend on others. */
final class ObjectComparison {
  private ObjectComparison() {}

  static void compare(Pair pair) {
    additional(pair);
    Presence.compare(pair, "propertyNames", "property-names", pair.scope().part());
    Presence.compare(pair, "unevaluatedProperties", "unevaluated-properties", pair.scope().part());
    members(pair, "patternProperties", "pattern-property");
    members(pair, "dependentSchemas", "dependent-schema");
    dependentRequired(pair);
  }

  private static void additional(Pair pair) {
    String keyword = "additionalProperties";
    boolean before = isClosed(pair.base());
    boolean now = isClosed(pair.revision());
    if (before != now) {
      pair.tell(now ? "additional-properties-forbidden" : "additional-properties-allowed")
          .before(pair.base().first(keyword))
          .now(pair.revision().first(keyword))
          .add();
    } else if (!now
        && (pair.base().first(keyword) != null || pair.revision().first(keyword) != null)) {
      pair.part(keyword, pair.scope().held());
    }
  }

  private static boolean isClosed(Schema schema) {
    return schema.all("additionalProperties").stream()
        .anyMatch(found -> found.value() instanceof SpecScalar flag && flag.text().equals("false"));
  }

  private static void members(Pair pair, String keyword, String family) {
    Map<String, List<Found>> before = pair.base().members(keyword);
    Map<String, List<Found>> now = pair.revision().members(keyword);
    before.forEach(
        (name, found) -> {
          List<Found> still = now.get(name);
          if (still == null) {
            pair.tell(family + "-removed")
                .before(found.get(0))
                .word("name", Shown.text(name))
                .add();
          } else {
            pair.part(pair.walk().base().read(found), pair.walk().revision().read(still));
          }
        });
    now.forEach(
        (name, found) -> {
          if (!before.containsKey(name)) {
            pair.tell(family + "-added").now(found.get(0)).word("name", Shown.text(name)).add();
          }
        });
  }

  private static void dependentRequired(Pair pair) {
    Map<String, List<Found>> before = pair.base().members("dependentRequired");
    Map<String, List<Found>> now = pair.revision().members("dependentRequired");
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      List<Found> gone = before.getOrDefault(name, List.of());
      List<Found> come = now.getOrDefault(name, List.of());
      String action =
          gone.isEmpty() ? "added" : come.isEmpty() ? "removed" : same(gone, come) ? "" : "changed";
      if (!action.isEmpty()) {
        pair.tell("dependent-required-" + action)
            .before(gone.isEmpty() ? null : gone.get(0))
            .now(come.isEmpty() ? null : come.get(0))
            .word("name", Shown.text(name))
            .add();
      }
    }
  }

  private static boolean same(List<Found> one, List<Found> other) {
    return Values.set(one).equals(Values.set(other));
  }
}
