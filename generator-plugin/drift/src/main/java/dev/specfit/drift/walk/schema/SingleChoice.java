package dev.specfit.drift.walk.schema;

import java.util.List;

/** Tells that a choice of one schema, and of nothing else, says what the schema alone says. */
final class SingleChoice {
  private SingleChoice() {}

  /** Goes on with the schema itself where only one state writes it as a choice. */
  static boolean unfolded(Pair pair) {
    Schema before = pair.base();
    Schema now = pair.revision();
    if (isBare(now) && before.unions().isEmpty() && !before.nullable()) {
      Schema only = only(now, pair.walk().revision());
      return same(pair, before, only);
    }
    if (isBare(before) && now.unions().isEmpty() && !now.nullable()) {
      return same(pair, only(before, pair.walk().base()), now);
    }
    return false;
  }

  private static boolean same(Pair pair, Schema before, Schema now) {
    String was = pair.walk().shapesBefore().of(before);
    if (!was.equals(pair.walk().shapesNow().of(now))) {
      return false;
    }
    pair.part(before, now, pair.scope());
    return true;
  }

  /** Whether a schema is a choice of one, and says nothing else of values. */
  private static boolean isBare(Schema schema) {
    List<Union> unions = schema.unions();
    return unions.size() == 1
        && unions.get(0).variants().size() == 1
        && !schema.nullable()
        && schema.types().isEmpty()
        && schema.properties().isEmpty()
        && schema.required().isEmpty();
  }

  private static Schema only(Schema choice, SchemaReader reader) {
    return reader.read(choice.unions().get(0).variants().get(0));
  }
}
