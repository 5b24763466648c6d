package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import java.util.HashSet;
import java.util.Set;

/** Tells an object that has become a choice of objects: its properties have moved, not gone. */
final class Wrapping {
  private Wrapping() {}

  /** The properties that have moved into the variants of a new {@code oneOf}. */
  static Set<String> moved(Pair pair) {
    Set<String> moved = new HashSet<>();
    if (pair.base().unions().isEmpty()) {
      for (Union union : pair.revision().unions()) {
        for (SpecNode variant : union.one() ? union.variants() : Set.<SpecNode>of()) {
          moved.addAll(pair.walk().revision().read(variant).properties().keySet());
        }
      }
      moved.retainAll(pair.base().properties().keySet());
      moved.removeAll(pair.revision().properties().keySet());
    }
    return moved;
  }

  /** Tells of a wrapping; whether there is one. */
  static boolean told(Pair pair) {
    if (moved(pair).isEmpty()) {
      return false;
    }
    String shape = pair.walk().shapesBefore().of(pair.base());
    boolean preserved =
        pair.revision().unions().stream()
            .flatMap(union -> union.variants().stream())
            .anyMatch(variant -> pair.walk().shapesNow().of(variant).equals(shape));
    pair.tell(preserved ? "wrapped-in-one-of-original-preserved" : "wrapped-in-one-of")
        .now(pair.revision().unions().get(0).list())
        .add();
    return true;
  }
}
