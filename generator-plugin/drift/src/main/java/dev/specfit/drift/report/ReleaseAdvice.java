package dev.specfit.drift.report;

import dev.specfit.drift.change.Bump;

/** What a release of the client should be called, by semantic versioning. */
final class ReleaseAdvice {
  private ReleaseAdvice() {}

  static String of(Bump bump) {
    return switch (bump) {
      case MAJOR -> "Next release of the client: major, as callers have to change something.";
      case MINOR -> "Next release of the client: minor, as something is new and the rest stays.";
      case PATCH -> "Next release of the client: patch, as only what people read has changed.";
      case NONE -> "The client needs no release.";
    };
  }
}
