package dev.specfit.drift.walk.schema;

/** Knows that a choice of one says what the schema alone says. */
final class SingleChoice {
  private SingleChoice() {}

  /**
   * Goes on with the schema itself where only one state writes it as a choice, or both otherwise.
   */
  static boolean unfolded(Pair pair) {
    Schema before = pair.base();
    Schema now = pair.revision();
    boolean was = isSingle(before);
    boolean is = isSingle(now);
    boolean otherwise = was != is || (was && !keyword(before).equals(keyword(now)));
    return otherwise
        && same(
            pair,
            was ? pair.walk().base().unfolded(before) : before,
            is ? pair.walk().revision().unfolded(now) : now);
  }

  private static boolean same(Pair pair, Schema before, Schema now) {
    String was = pair.walk().shapesBefore().of(before);
    if (!was.equals(pair.walk().shapesNow().of(now))) {
      return false;
    }
    pair.part(before, now, pair.scope());
    return true;
  }

  private static boolean isSingle(Schema schema) {
    return !schema.unions().isEmpty()
        && schema.unions().stream().allMatch(union -> union.variants().size() == 1);
  }

  private static String keyword(Schema schema) {
    return schema.unions().get(0).keyword();
  }
}
