package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what arrays hold. */
final class ArrayComparison {
  private ArrayComparison() {}

  static void compare(Pair pair) {
    Scope role = pair.scope().part();
    Scope item = pair.scope().held();
    boolean held = pair.base().first("items") != null;
    boolean holds = pair.revision().first("items") != null;
    if ((held || holds) && mayHold(pair.base()) && mayHold(pair.revision())) {
      pair.part("items", item);
    }
    Presence.compare(pair, "contains", "contains", role);
    Presence.compare(pair, "unevaluatedItems", "unevaluated-items", role);
    first(pair);
  }

  /** Whether values may be arrays: where none is one, what it would hold has not changed. */
  private static boolean mayHold(Schema schema) {
    Set<String> types = schema.types();
    return types.isEmpty() || types.contains("array");
  }

  /** The items that have a schema each. */
  private static void first(Pair pair) {
    List<SpecNode> before = items(pair.base().first("prefixItems"));
    List<SpecNode> now = items(pair.revision().first("prefixItems"));
    int both = Math.min(before.size(), now.size());
    for (int i = 0; i < both; i++) {
      pair.part(
          pair.walk().base().read(before.get(i)),
          pair.walk().revision().read(now.get(i)),
          pair.scope().held());
    }
    for (SpecNode gone : before.subList(both, before.size())) {
      pair.tell("prefix-items-removed").before(gone).add();
    }
    for (SpecNode come : now.subList(both, now.size())) {
      pair.tell("prefix-items-added").now(come).add();
    }
  }

  private static List<SpecNode> items(@Nullable Found found) {
    return found != null && found.value() instanceof SpecArray array ? array.items() : List.of();
  }
}
