package dev.specfit.drift.walk;

/** By which rules the deprecation of a thing is told. */
record LifecycleRules(
    String deprecated,
    String deprecatedWithSunset,
    String reactivated,
    String sunsetMissing,
    String sunsetUnreadable,
    String sunsetTooNear,
    String sunsetDeleted,
    String sunsetEarlier,
    String sunsetChanged,
    String changedSunsetUnreadable) {
  static final LifecycleRules OPERATION =
      new LifecycleRules(
          "endpoint-deprecated",
          "endpoint-deprecated-with-sunset",
          "endpoint-reactivated",
          "api-deprecated-sunset-missing",
          "api-deprecated-sunset-parse",
          "api-sunset-date-too-small",
          "sunset-deleted",
          "api-sunset-date-changed-too-small",
          "api-sunset-date-changed",
          "api-path-sunset-parse");

  static final LifecycleRules PARAMETER =
      new LifecycleRules(
          "request-parameter-deprecated",
          "request-parameter-deprecated",
          "request-parameter-reactivated",
          "request-parameter-deprecated-sunset-missing",
          "request-parameter-sunset-parse",
          "request-parameter-sunset-date-too-small",
          "request-parameter-sunset-deleted",
          "request-parameter-sunset-date-changed-too-small",
          "request-parameter-sunset-date-changed",
          "request-parameter-sunset-parse");
}
