package dev.specfit.drift.walk.schema;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Place;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the changes of all pairs together: one at one place is one, whoever reaches it. */
final class Gathered {
  private static final Comparator<WireChange> IN_DOCUMENT_ORDER =
      Comparator.comparing(
          change -> place(change),
          Comparator.comparing(Place::file)
              .thenComparingInt(Place::line)
              .thenComparingInt(Place::column));

  private Gathered() {}

  static List<WireChange> of(List<Pair> pairs, Reach reach) {
    IdentityHashMap<Pair, BitSet> reached = reach.of(pairs);
    Map<Key, WireChange> changes = new LinkedHashMap<>();
    Map<Key, BitSet> operations = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      for (WireChange change : pair.changes()) {
        Key key = Key.of(change);
        changes.merge(key, change, Gathered::worse);
        operations
            .computeIfAbsent(key, k -> new BitSet())
            .or(reached.getOrDefault(pair, new BitSet()));
      }
    }
    List<WireChange> gathered = new ArrayList<>();
    changes.forEach(
        (key, change) ->
            gathered.add(with(change, reach.names(Objects.requireNonNull(operations.get(key))))));
    gathered.sort(IN_DOCUMENT_ORDER);
    return gathered;
  }

  private static WireChange worse(WireChange one, WireChange other) {
    return other.rule().wire().compareTo(one.rule().wire()) > 0 ? other : one;
  }

  private static WireChange with(WireChange change, List<String> operations) {
    return new WireChange(
        change.rule(),
        change.base(),
        change.revision(),
        change.subject(),
        change.about(),
        change.predicate(),
        operations);
  }

  private static Place place(WireChange change) {
    Site site = change.revision() == null ? change.base() : change.revision();
    return Objects.requireNonNull(site).place();
  }

  private record Key(
      String rule, @Nullable JsonPointer base, @Nullable JsonPointer revision, String predicate) {
    static Key of(WireChange change) {
      return new Key(
          change.rule().id(),
          pointer(change.base()),
          pointer(change.revision()),
          change.predicate());
    }

    private static @Nullable JsonPointer pointer(@Nullable Site site) {
      return site == null ? null : site.pointer();
    }
  }
}
