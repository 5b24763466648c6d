package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Finds each media type of a content again: by its name, else one that is akin. */
final class MediaTypeMatch {
  /**
   * A media type in both states.
   *
   * @param from its name as it was
   * @param to its name as it is
   * @param before what it held
   * @param after what it holds
   */
  record Pair(String from, String to, SpecNode before, SpecNode after) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, SpecNode> gone;
  private final Map<String, SpecNode> added;

  private MediaTypeMatch(Map<String, SpecNode> before, Map<String, SpecNode> after) {
    gone = new LinkedHashMap<>(before);
    added = new LinkedHashMap<>(after);
  }

  static MediaTypeMatch of(
      Map<String, SpecNode> before,
      Map<String, SpecNode> after,
      BiPredicate<MediaType, MediaType> isAkin) {
    MediaTypeMatch match = new MediaTypeMatch(before, after);
    match.pair(MediaType::equals);
    match.pair(MediaType::hasNameOf);
    match.pair(isAkin);
    return match;
  }

  List<Pair> pairs() {
    return pairs;
  }

  Map<String, SpecNode> gone() {
    return gone;
  }

  Map<String, SpecNode> added() {
    return added;
  }

  private void pair(BiPredicate<MediaType, MediaType> isSame) {
    for (String from : List.copyOf(gone.keySet())) {
      for (String to : List.copyOf(added.keySet())) {
        SpecNode before = gone.get(from);
        SpecNode after = added.get(to);
        if (before != null
            && after != null
            && isSame.test(MediaType.parse(from), MediaType.parse(to))) {
          pairs.add(new Pair(from, to, before, after));
          gone.remove(from);
          added.remove(to);
        }
      }
    }
  }
}
