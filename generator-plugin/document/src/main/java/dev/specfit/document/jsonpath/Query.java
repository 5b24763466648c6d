package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecNode;
import java.util.List;

/**
 * A query: where it starts, and the segments it follows.
 *
 * @param absolute whether it starts at the root ({@code $}) and not at the current value
 * @param segments the segments in order
 */
record Query(boolean absolute, List<Segment> segments) {

  /** What is selected from a start, which is the root or the current value. */
  List<Match> select(Match start, SpecNode root) {
    List<Match> matches = List.of(start);
    for (Segment segment : segments) {
      matches = segment.select(matches, root);
    }
    return matches;
  }

  /** What is selected in a filter that looks at a value. */
  List<Match> selectIn(SpecNode current, SpecNode root) {
    return select(Match.root(absolute ? root : current), root);
  }

  /** Whether it can never select more than one value. */
  boolean isSingular() {
    return segments.stream().allMatch(Segment::isSingular);
  }
}
