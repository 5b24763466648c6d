package dev.specfit.drift.change;

/** Which part of a semantic version a release of the client has to raise. */
public enum Bump {
  /** Callers have to change something. */
  MAJOR,
  /** There is something new, and all that was stays. */
  MINOR,
  /** Only what people read has changed. */
  PATCH,
  /** Nothing has changed. */
  NONE
}
