package dev.specfit.drift.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds each operation again: by method and path, whatever the path calls its variables; else by
 * its id; else by its shape.
 */
final class OperationMatch {
  private final List<OperationPair> pairs = new ArrayList<>();
  private final List<OperationPair> moved = new ArrayList<>();
  private final List<Operation> gone;
  private final List<Operation> added;

  private OperationMatch(List<Operation> base, List<Operation> revision) {
    gone = new ArrayList<>(base);
    added = new ArrayList<>(revision);
  }

  static OperationMatch of(List<Operation> base, List<Operation> revision) {
    OperationMatch match = new OperationMatch(base, revision);
    match.pair(Operation::name, match.pairs);
    match.pair(operation -> operation.method() + shape(operation), match.pairs);
    match.pair(Operation::id, match.moved);
    match.pair(OperationMatch::resemblance, match.moved);
    return match;
  }

  /** Operations whose method and path are the same. */
  List<OperationPair> pairs() {
    return pairs;
  }

  /** Operations that are at another path, or have another method. */
  List<OperationPair> moved() {
    return moved;
  }

  List<Operation> gone() {
    return gone;
  }

  List<Operation> added() {
    return added;
  }

  /** Pairs what is left by a key that only one has on each side. */
  private void pair(Function<Operation, @Nullable String> key, List<OperationPair> into) {
    if (gone.isEmpty() || added.isEmpty()) {
      return;
    }
    Map<String, Operation> before = byKey(gone, key);
    Map<String, Operation> after = byKey(added, key);
    before.forEach(
        (same, base) -> {
          Operation revision = after.get(same);
          if (revision != null) {
            into.add(new OperationPair(base, revision));
            gone.remove(base);
            added.remove(revision);
          }
        });
  }

  private static Map<String, Operation> byKey(
      List<Operation> operations, Function<Operation, @Nullable String> key) {
    Map<String, Operation> unique = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Operation operation : operations) {
      String value = key.apply(operation);
      if (value != null) {
        unique.put(value, operation);
        counts.merge(value, 1, Integer::sum);
      }
    }
    unique.keySet().removeIf(value -> counts.getOrDefault(value, 0) > 1);
    return unique;
  }

  private static String shape(Operation operation) {
    return PathTemplate.of(operation.path()).shape();
  }

  /**
   * What two operations at different paths have in common if they are one and the same: the method,
   * how the path ends, and all that they take and answer. Null where there is too little of it.
   */
  private static @Nullable String resemblance(Operation operation) {
    String says = Canonical.of(operation.side(), operation.node(), "operationId", "tags");
    boolean isTelling = says.contains("\"schema\":");
    return isTelling ? operation.method() + ending(shape(operation)) + says : null;
  }

  private static String ending(String shape) {
    int last = shape.lastIndexOf('/', shape.length() - 2);
    return shape.substring(last + 1);
  }
}
