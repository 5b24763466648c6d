package dev.specfit.drift.change;

import org.jspecify.annotations.Nullable;

/**
 * A change and what the policy makes of it.
 *
 * @param change the change
 * @param level how it is reported
 * @param reason why it is ignored or graded otherwise than its verdicts say, or null
 */
public record Judged(Change change, Level level, @Nullable String reason) {
  /** How a change is reported. */
  public enum Level {
    /** It fails the build. */
    ERROR,
    /** It is shown as a warning. */
    WARNING,
    /** It is shown. */
    INFO,
    /** It is only counted, and listed where ignored ones are asked for. */
    IGNORED
  }
}
