package dev.specfit.drift.change;

/** What a change of a document can do to a member of the client. */
public enum JavaEffect {
  /** The member goes. */
  REMOVAL,
  /** The member comes. */
  ADDITION,
  /** The member gives or takes another type. */
  TYPE,
  /** The member gives or takes null where it didn't, or no longer. */
  NULLNESS
}
