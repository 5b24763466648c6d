package dev.specfit.document.jsonpath;

import dev.specfit.document.SpecArray;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of a query.
 *
 * @param descendant whether it looks at every value below as well ({@code ..})
 * @param selectors what it selects from each value
 */
record Segment(boolean descendant, List<Selector> selectors) {

  List<Match> select(List<Match> from, SpecNode root) {
    List<Match> matches = new ArrayList<>();
    for (Match match : from) {
      visit(match, root, matches);
    }
    return matches;
  }

  private void visit(Match match, SpecNode root, List<Match> matches) {
    for (Selector selector : selectors) {
      selector.select(match, root, matches);
    }
    if (!descendant) {
      return;
    }
    if (match.node() instanceof SpecObject object) {
      object.members().forEach((name, value) -> visit(match.member(name, value), root, matches));
    } else if (match.node() instanceof SpecArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        visit(match.item(i, array.items().get(i)), root, matches);
      }
    }
  }

  boolean isSingular() {
    return !descendant && selectors.size() == 1 && selectors.get(0).isSingular();
  }
}
