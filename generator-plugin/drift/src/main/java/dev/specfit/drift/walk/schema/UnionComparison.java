package dev.specfit.drift.walk.schema;

/** Compares which of several schemas a value may follow. */
final class UnionComparison {
  private UnionComparison() {}

  static void compare(Pair pair) {
    if ((pair.base().unions().isEmpty() && pair.revision().unions().isEmpty())
        || Values.areListedOtherwise(pair)
        || Wrapping.told(pair)) {
      return;
    }
    VariantMatching matching = new VariantMatching(pair);
    boolean otherKind = false;
    for (var match : matching.matched().entrySet()) {
      otherKind |= match.getKey().union().one() != match.getValue().union().one();
      pair.part(match.getKey().schema(), match.getValue().schema());
    }
    if (otherKind && !TypeLists.areApart(pair)) {
      pair.tell("union-kind-changed")
          .before(pair.base().unions().get(0).list())
          .now(pair.revision().unions().get(0).list())
          .word("before", pair.base().unions().get(0).keyword())
          .word("now", pair.revision().unions().get(0).keyword())
          .add();
    }
    if (!TypeLists.both(pair)) {
      matching.removed().forEach(variant -> told(pair, variant, "removed"));
      matching.added().forEach(variant -> told(pair, variant, "added"));
    }
  }

  private static void told(Pair pair, VariantMatching.Variant variant, String action) {
    Telling telling = pair.tell((variant.union().one() ? "one-of-" : "any-of-") + action);
    (action.equals("added") ? telling.now(variant.node()) : telling.before(variant.node()))
        .word("name", Variants.shown(variant.node(), variant.schema()))
        .add();
  }
}
