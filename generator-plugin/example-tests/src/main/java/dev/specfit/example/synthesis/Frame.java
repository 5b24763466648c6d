package dev.specfit.example.synthesis;

import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far one value has grown: where it stops to grow. */
final class Frame {
  /** Below so many objects within each other, there is only what is required. */
  private static final int DEEP = 5;

  /** Below so many, a value that goes on is given up. */
  private static final int TOO_DEEP = 24;

  /** So many parts have to do for what is required. */
  private static final int MOST = 3_000;

  /** So many parts are tried for one optional property before it is left out. */
  private static final int MOST_OPTIONAL = 500;

  private final int budget;
  private final Map<SpecObject, Integer> open = new HashMap<>();
  private final List<SpecNode> used = new ArrayList<>();
  private int depth;
  private int values;
  private int limit = MOST;

  Frame(int budget) {
    this.budget = budget;
  }

  /** Enters an object or array; false where it may not go on. */
  boolean enter(List<SpecObject> parts) {
    if (depth >= TOO_DEEP || parts.stream().anyMatch(part -> open.getOrDefault(part, 0) > 1)) {
      return false;
    }
    depth++;
    parts.forEach(part -> open.merge(part, 1, Integer::sum));
    return true;
  }

  void leave(List<SpecObject> parts) {
    depth--;
    parts.forEach(part -> open.merge(part, -1, Integer::sum));
  }

  /** Counts a value; false where there have been too many. */
  boolean count() {
    return ++values <= limit;
  }

  /** Begins an optional property; gives what to end it with. */
  int beginOptional() {
    int outer = limit;
    limit = Math.min(outer, values + MOST_OPTIONAL);
    return outer;
  }

  void endOptional(int outer) {
    limit = outer;
  }

  /** Whether only what is required is worth its place here. */
  boolean isSparing(List<SpecObject> parts) {
    return values > budget
        || depth > DEEP
        || parts.stream().anyMatch(part -> open.getOrDefault(part, 0) > 1);
  }

  /** Notes an example that the value holds. */
  void use(SpecNode example) {
    used.add(example);
  }

  List<SpecNode> used() {
    return used;
  }
}
