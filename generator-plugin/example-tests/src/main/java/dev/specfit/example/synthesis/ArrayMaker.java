package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import dev.specfit.runtime.JsonArray;
import dev.specfit.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an array: one item where it may, none in a minimal value. */
final class ArrayMaker {
  private static final int MOST = 200;

  private final ValueMaker values;
  private final List<SpecObject> parts;

  ArrayMaker(ValueMaker values, List<SpecObject> parts) {
    this.values = values;
    this.parts = parts;
  }

  static boolean mayBeEmpty(List<SpecObject> parts) {
    return fewest(parts) == 0;
  }

  Optional<JsonValue> make() {
    boolean minimal =
        values.plan().manner() == Plan.Manner.MINIMAL || values.frame().isSparing(parts);
    int fewest = fewest(parts);
    int most =
        parts.stream()
            .mapToInt(part -> Nodes.count(part.get("maxItems"), Integer.MAX_VALUE))
            .min()
            .orElse(Integer.MAX_VALUE);
    int wanted = Math.min(most, Math.max(fewest, minimal ? 0 : 1));
    boolean unique = parts.stream().anyMatch(part -> Nodes.isTrue(part.get("uniqueItems")));
    List<JsonValue> items = new ArrayList<>();
    for (int number = 0; items.size() < wanted && number < 2 * wanted + MOST; number++) {
      List<SpecNode> schemas = schemas(items.size());
      values.vary(number);
      Optional<JsonValue> item = values.make(schemas);
      if (item.isEmpty()) {
        break;
      }
      if (!unique || !items.contains(item.get())) {
        items.add(item.get());
      }
    }
    values.vary(0);
    return items.size() >= fewest ? Optional.of(JsonArray.of(items)) : Optional.empty();
  }

  private static int fewest(List<SpecObject> parts) {
    return parts.stream().mapToInt(part -> Nodes.count(part.get("minItems"), 0)).max().orElse(0);
  }

  private List<SpecNode> schemas(int index) {
    List<SpecNode> found = new ArrayList<>();
    for (SpecObject part : parts) {
      List<SpecNode> prefix = Nodes.items(part.get("prefixItems"));
      SpecNode items = index < prefix.size() ? prefix.get(index) : part.get("items");
      if (items != null) {
        found.add(items);
      }
    }
    return found;
  }
}
