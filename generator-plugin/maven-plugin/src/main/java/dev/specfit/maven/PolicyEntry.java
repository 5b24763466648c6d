package dev.specfit.maven;

import dev.specfit.drift.policy.RuleForm;
import org.jspecify.annotations.Nullable;

/** An entry of a policy in the POM; Maven fills it in. */
public final class PolicyEntry {
  private @Nullable String rule;
  private @Nullable String level;
  private @Nullable String pointer;
  private @Nullable String reason;
  private @Nullable String expires;

  RuleForm form() {
    return new RuleForm(rule, level, pointer, reason, expires, null);
  }

  /** The id of a rule, {@code *} standing for any characters. */
  public void setRule(String id) {
    rule = id;
  }

  /** {@code error}, {@code warn} or {@code ignore}. */
  public void setLevel(String word) {
    level = word;
  }

  /** The part of the document it is about: a JSON pointer, {@code #} for all of it. */
  public void setPointer(String text) {
    pointer = text;
  }

  /** Why; needed to ignore. */
  public void setReason(String text) {
    reason = text;
  }

  /** The last day on which it applies, such as {@code 2026-12-31}; needed to ignore. */
  public void setExpires(String date) {
    expires = date;
  }
}
