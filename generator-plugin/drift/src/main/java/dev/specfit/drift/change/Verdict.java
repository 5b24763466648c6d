package dev.specfit.drift.change;

/** What a change does to callers, from harmless to worst. */
public enum Verdict {
  /** Every caller of today goes on as before. */
  COMPATIBLE,
  /** Some callers may have to do something: those who switch over it, say, or rely on a habit. */
  CAUTION,
  /** Calls that work today fail or mean something else; code no longer compiles, or links. */
  BREAKING;

  /** The worse of two. */
  public Verdict or(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is at least as bad as another. */
  public boolean isAtLeast(Verdict other) {
    return compareTo(other) >= 0;
  }
}
