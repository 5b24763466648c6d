package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecScalar;
import org.jspecify.annotations.Nullable;

/** Compares keywords that hold one schema: whether it is there, and if it is, what it says. */
final class Presence {
  private Presence() {}

  /** Tells of a schema that came or went, and goes on with one that stayed. */
  static void compare(Pair pair, String keyword, String family, Scope role) {
    Found before = saying(pair.base().first(keyword));
    Found now = saying(pair.revision().first(keyword));
    if (before != null && now != null) {
      pair.part(keyword, role);
    } else if (now != null) {
      pair.tell(family + "-added").now(now).add();
    } else if (before != null) {
      pair.tell(family + "-removed").before(before).add();
    }
  }

  /** The schema {@code true} says as much as none. */
  private static @Nullable Found saying(@Nullable Found found) {
    return found != null
            && found.value() instanceof SpecScalar scalar
            && scalar.text().equals("true")
        ? null
        : found;
  }
}
