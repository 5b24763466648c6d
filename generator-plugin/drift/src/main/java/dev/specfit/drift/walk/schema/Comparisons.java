package dev.specfit.drift.walk.schema;

import java.util.List;
import java.util.function.Consumer;

/** Everything that is compared of two schemas. */
final class Comparisons {
  private static final List<Consumer<Pair>> ALL =
      List.of(
          TypeComparison::compare,
          BoundComparison::compare,
          MultipleComparison::compare,
          ValueComparison::compare,
          TextComparison::compare,
          ArrayComparison::compare,
          ObjectComparison::compare,
          PropertyComparison::compare,
          ConditionComparison::compare,
          UnionComparison::compare,
          DiscriminatorComparison::compare,
          PartComparison::compare,
          LifecycleComparison::compare,
          DocumentationComparison::compare);

  private Comparisons() {}

  static void compare(Pair pair) {
    if (pair.base().never() != pair.revision().never()) {
      pair.tell(pair.revision().never() ? "value-forbidden" : "value-allowed").add();
    }
    if (ListedValue.told(pair) || SingleChoice.unfolded(pair)) {
      return;
    }
    if (!pair.base().never() && !pair.revision().never()) {
      ALL.forEach(comparison -> comparison.accept(pair));
    }
  }
}
