package dev.specfit.drift.report;

import dev.specfit.drift.change.Bump;

/** What a release of the client should be called, by semantic versioning. */
final class ReleaseAdvice {
  private ReleaseAdvice() {}

  /** A sentence. */
  static String of(Bump bump) {
    return bump == Bump.NONE
        ? "The client needs no release."
        : "Next release of the client: " + brief(bump) + ".";
  }

  /** The part of the version to raise, and why. */
  static String brief(Bump bump) {
    return switch (bump) {
      case MAJOR -> "major, as callers have to change something";
      case MINOR -> "minor, as something is new and the rest stays";
      case PATCH -> "patch, as only what people read has changed";
      case NONE -> "none needed";
    };
  }
}
