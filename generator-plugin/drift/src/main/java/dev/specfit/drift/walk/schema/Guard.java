package dev.specfit.drift.walk.schema;

/** What a schema's surroundings make of its changes. */
enum Guard {
  /** The value travels. */
  NONE,
  /** The value doesn't travel this way: read-only in a request, write-only in a response. */
  UNSENT,
  /** The change says nothing new about the value. */
  HARMLESS,
  /** The schema is a condition or is negated: what its change does can't be told from itself. */
  UNCERTAIN
}
