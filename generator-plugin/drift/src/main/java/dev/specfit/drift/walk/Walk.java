package dev.specfit.drift.walk;

import dev.specfit.document.SpecDocument;
import dev.specfit.drift.walk.schema.SchemaWalk;
import java.time.LocalDate;

/** A document in both states, and what has been found: what every comparison of a part needs. */
final class Walk {
  private final Side base;
  private final Side revision;
  private final boolean isSlice;
  private final LocalDate today;
  private final Findings findings;
  private final SchemaWalk schemas;

  Walk(SpecDocument base, SpecDocument revision, boolean isSlice, LocalDate today) {
    this.base = new Side(base);
    this.revision = new Side(revision);
    this.isSlice = isSlice;
    this.today = today;
    this.findings = new Findings(this.base, this.revision);
    this.schemas = new SchemaWalk(new States(base, revision, today));
  }

  /** The state that callers have. */
  Side base() {
    return base;
  }

  /** The new state. */
  Side revision() {
    return revision;
  }

  /** Whether one of them was cut for an operation, so that what else it lacks means nothing. */
  boolean isSlice() {
    return isSlice;
  }

  /** The day that sunsets are before or after. */
  LocalDate today() {
    return today;
  }

  Findings findings() {
    return findings;
  }

  /** Where pairs of schemas go. */
  SchemaWalk schemas() {
    return schemas;
  }
}
