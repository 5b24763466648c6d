package dev.specfit.drift.policy;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be wrong with a policy or a baseline. */
public enum PolicyDiagnostic implements DiagnosticId {
  INVALID_POLICY(
      Severity.ERROR, "A policy isn't as docs/updating.md describes it. Correct the place named."),
  UNKNOWN_RULE(
      Severity.ERROR,
      "A policy names a rule that there isn't, so it would never apply. docs/drift-rules.md lists"
          + " all."),
  EXPIRED_POLICY(
      Severity.WARNING,
      "A policy's entry has expired and no longer applies. Deal with the change, or give the entry"
          + " a later date and say why."),
  UNUSED_POLICY(
      Severity.WARNING,
      "A policy's entry ignores no change. Remove it: it would hide a later change of that kind."),
  INVALID_BASELINE(
      Severity.ERROR,
      "A baseline isn't as Specfit writes it. Write it again with `specfit.writeBaseline`."),
  STALE_BASELINE(
      Severity.WARNING,
      "A change that the baseline lists doesn't occur any more. Write the baseline again with"
          + " `specfit.writeBaseline`.");

  private final Severity severity;
  private final String meaning;

  PolicyDiagnostic(Severity severity, String meaning) {
    this.severity = severity;
    this.meaning = meaning;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
