package dev.specfit.drift.lock;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be wrong with {@code specfit.lock} and the sources it names. */
public enum LockDiagnostic implements DiagnosticId {
  BAD_SOURCE(
      Severity.ERROR,
      "The source of a document can't be used. Write FILE=ADDRESS with an https address or a path;"
          + " credentials belong into settings.xml."),
  INVALID_LOCK(
      Severity.ERROR,
      "`specfit.lock` isn't as `specfit:update` writes it. Restore it from version control, or"
          + " remove it and run `specfit:update` with the sources.");

  private final Severity severity;
  private final String meaning;

  LockDiagnostic(Severity severity, String meaning) {
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
