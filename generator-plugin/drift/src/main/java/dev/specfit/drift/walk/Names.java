package dev.specfit.drift.walk;

import dev.specfit.document.SpecNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of names that a document lists, or names alone.
 *
 * @param names the names in document order
 */
record Names(Set<String> names) {
  /** What is listed there; none where nothing is. */
  static Names of(@Nullable SpecNode node) {
    String alone = Nodes.text(node);
    return new Names(new LinkedHashSet<>(alone == null ? Nodes.texts(node) : List.of(alone)));
  }

  /** The names that another set lacks. */
  List<String> without(Names others) {
    return names.stream().filter(name -> !others.names.contains(name)).toList();
  }
}
