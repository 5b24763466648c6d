package dev.specfit.drift.join;

import dev.specfit.document.JsonPointer;
import dev.specfit.drift.change.Direction;
import dev.specfit.drift.change.Site;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The changes of the documents by their places on one side. */
final class WireIndex {
  /** A path or a component: what is further up says nothing of a single member. */
  private static final int SHORTEST = 2;

  private final NavigableMap<String, List<WireChange>> byPlace = new TreeMap<>();
  private final Map<String, List<WireChange>> byOperation = new HashMap<>();
  private final List<WireChange> ofWholeClient = new ArrayList<>();

  /**
   * @param side the side's site of a change, or null where it has none
   */
  WireIndex(List<WireChange> changes, Function<WireChange, @Nullable Site> side) {
    for (WireChange change : changes) {
      if (change.rule().traits().inJava()) {
        add(change, side.apply(change));
      }
    }
  }

  private void add(WireChange change, @Nullable Site site) {
    if (site != null) {
      put(byPlace, Spot.key(site.document(), site.pointer()), change);
    }
    change.operations().forEach(operation -> put(byOperation, operation, change));
    if (change.rule().traits().ofWholeClient()) {
      ofWholeClient.add(change);
    }
  }

  private static void put(Map<String, List<WireChange>> changes, String key, WireChange change) {
    changes.computeIfAbsent(key, name -> new ArrayList<>()).add(change);
  }

  /** The changes that any of these operations reaches. */
  Set<WireChange> reachedBy(Set<String> operations) {
    Set<WireChange> changes = new LinkedHashSet<>();
    operations.forEach(o -> changes.addAll(byOperation.getOrDefault(o, List.of())));
    return changes;
  }

  /** The changes of what all operations share: servers, security, headers, webhooks. */
  Set<WireChange> ofWholeClient() {
    return new LinkedHashSet<>(ofWholeClient);
  }

  /** The changes in a place or below it. */
  Set<WireChange> within(Spot spot) {
    String key = spot.key();
    Set<WireChange> changes = new LinkedHashSet<>();
    byPlace.subMap(key, true, key + Character.MAX_VALUE, false).values().forEach(changes::addAll);
    return changes;
  }

  /** The changes of a thing itself: in its place, and of a keyword right below it. */
  Set<WireChange> of(Spot spot) {
    int depth = spot.pointer().tokens().size();
    Set<WireChange> changes = new LinkedHashSet<>();
    for (WireChange change : within(spot)) {
      boolean near =
          tokens(change.base(), spot) <= depth + 1 || tokens(change.revision(), spot) <= depth + 1;
      if (near) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static int tokens(@Nullable Site site, Spot spot) {
    return site == null || !Spot.key(site.document(), site.pointer()).startsWith(spot.key())
        ? Integer.MAX_VALUE
        : site.pointer().tokens().size();
  }

  /** The changes of the nearest thing around a place, or of the keywords beside it. */
  Set<WireChange> around(Spot spot) {
    List<String> tokens = spot.pointer().tokens();
    int end = tokens.size();
    if (end > SHORTEST && tokens.get(end - 2).equals("properties")) {
      JsonPointer owner = new JsonPointer(tokens.subList(0, end - 2));
      Spot required = new Spot(spot.document(), owner.child("required"), spot.place());
      Set<WireChange> beside = within(required);
      if (!beside.isEmpty()) {
        return beside;
      }
    }
    for (int length = end - 1; length >= SHORTEST; length--) {
      JsonPointer above = new JsonPointer(tokens.subList(0, length));
      List<WireChange> changes = byPlace.get(Spot.key(spot.document(), above));
      if (changes != null) {
        return new LinkedHashSet<>(changes);
      }
    }
    return Set.of();
  }

  /**
   * Of several changes in one place those that are likely to be seen in Java: the worst of each
   * direction; what has no direction counts where nothing else does.
   */
  static Set<WireChange> likeliest(Collection<WireChange> changes) {
    Set<WireChange> likeliest = new LinkedHashSet<>();
    for (Direction direction : List.of(Direction.REQUEST, Direction.RESPONSE)) {
      likeliest.addAll(worst(changes, direction));
    }
    return likeliest.isEmpty() ? new LinkedHashSet<>(worst(changes, Direction.NEITHER)) : likeliest;
  }

  private static List<WireChange> worst(Collection<WireChange> changes, Direction direction) {
    List<WireChange> those =
        changes.stream().filter(c -> c.rule().direction() == direction).toList();
    Verdict worst =
        those.stream()
            .map(c -> c.rule().wire())
            .max(Comparator.naturalOrder())
            .orElse(Verdict.COMPATIBLE);
    return those.stream().filter(c -> c.rule().wire() == worst).toList();
  }
}
