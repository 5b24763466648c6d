package dev.specfit.example.synthesis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Decides what the next value of a place shows, so that over a few values everything is seen: each
 * optional property there and left out, each variant of a union, each value of an enum.
 */
final class Plan {
  private final Set<String> shown = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, Integer> picks = new HashMap<>();
  private Manner manner = Manner.FULL;
  private boolean news;

  /** How much of a value there is. */
  enum Manner {
    FULL,
    MINIMAL,
    FURTHER
  }

  /** Begins the next value. */
  void begin(Manner next) {
    manner = next;
    news = false;
  }

  Manner manner() {
    return manner;
  }

  /** Whether the value shows anything that those before it didn't. */
  boolean hasNews() {
    return news;
  }

  /** Whether an optional property is there. */
  boolean shows(String property, boolean sparingly) {
    boolean show =
        !sparingly
            && switch (manner) {
              case FULL -> true;
              case MINIMAL -> false;
              case FURTHER -> !shown.contains(property) || leftOut.contains(property);
            };
    if (show) {
      news |= shown.add(property);
    } else if (!sparingly) {
      news |= leftOut.add(property);
    }
    return show;
  }

  /** Which of several choices of a place is taken: each in its turn. */
  int pick(String place, int choices) {
    int turn = picks.merge(place, 1, Integer::sum) - 1;
    news |= turn < choices;
    return turn % choices;
  }
}
