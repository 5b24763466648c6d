package dev.specfit.drift.walk.schema;

/** Compares conditions and exclusions, and what texts hold. */
final class ConditionComparison {
  private ConditionComparison() {}

  static void compare(Pair pair) {
    Presence.compare(pair, "if", "if", pair.scope().uncertain());
    Presence.compare(pair, "then", "then", pair.scope().part());
    Presence.compare(pair, "else", "else", pair.scope().part());
    Presence.compare(pair, "not", "not", pair.scope().uncertain());
    Presence.compare(pair, "contentSchema", "content-schema", pair.scope().part());
  }
}
