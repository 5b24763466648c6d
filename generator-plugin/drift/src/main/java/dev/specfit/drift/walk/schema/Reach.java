package dev.specfit.drift.walk.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which operations reach which pairs. */
final class Reach {
  private final Map<String, Integer> operations = new LinkedHashMap<>();
  private final IdentityHashMap<Pair, BitSet> entries = new IdentityHashMap<>();

  /** An operation has a pair for one of its own. */
  void enter(String operation, Pair pair) {
    BitSet own = entries.computeIfAbsent(pair, p -> new BitSet());
    if (!operation.isEmpty()) {
      own.set(operations.computeIfAbsent(operation, o -> operations.size()));
    }
  }

  /** The operations of a set, in the order they were entered. */
  List<String> names(BitSet set) {
    List<String> names = new ArrayList<>(operations.keySet());
    return set.stream().mapToObj(names::get).toList();
  }

  /**
   * The operations that reach each of the changed pairs. Only pairs on a way to a change are looked
   * at; among those, operations flow down until nothing is new.
   */
  IdentityHashMap<Pair, BitSet> of(Collection<Pair> all) {
    IdentityHashMap<Pair, List<Pair>> above = new IdentityHashMap<>();
    for (Pair pair : all) {
      pair.parts().forEach(part -> above.computeIfAbsent(part, p -> new ArrayList<>()).add(pair));
    }
    IdentityHashMap<Pair, BitSet> reached = new IdentityHashMap<>();
    Deque<Pair> open = new ArrayDeque<>();
    all.stream().filter(pair -> !pair.changes().isEmpty()).forEach(open::push);
    while (!open.isEmpty()) {
      Pair pair = open.pop();
      if (reached.putIfAbsent(pair, new BitSet()) == null) {
        above.getOrDefault(pair, List.of()).forEach(open::push);
      }
    }
    flow(reached);
    return reached;
  }

  private void flow(Map<Pair, BitSet> reached) {
    Deque<Pair> open = new ArrayDeque<>();
    entries.forEach(
        (pair, own) -> {
          BitSet set = reached.get(pair);
          if (set != null) {
            set.or(own);
            open.add(pair);
          }
        });
    while (!open.isEmpty()) {
      Pair pair = open.remove();
      BitSet own = reached.getOrDefault(pair, new BitSet());
      for (Pair part : pair.parts()) {
        BitSet set = reached.get(part);
        if (set != null) {
          int before = set.cardinality();
          set.or(own);
          if (set.cardinality() > before) {
            open.add(part);
          }
        }
      }
    }
  }
}
