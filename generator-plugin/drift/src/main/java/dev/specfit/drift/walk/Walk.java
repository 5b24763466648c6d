package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import java.time.LocalDate;

/** A document in both states: what every comparison of a part of it needs. */
public final class Walk {
  private final Side base;
  private final Side revision;
  private final LocalDate today;

  public Walk(SpecDocument base, SpecDocument revision, WalkOptions options) {
    this.base = new Side(base);
    this.revision = new Side(revision);
    this.today = options.today();
  }

  /** The state that callers have. */
  public Side base() {
    return base;
  }

  /** The new state. */
  public Side revision() {
    return revision;
  }

  /** The day that sunsets are before or after. */
  public LocalDate today() {
    return today;
  }
}
