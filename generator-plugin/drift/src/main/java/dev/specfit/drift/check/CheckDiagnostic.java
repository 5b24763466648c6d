package dev.specfit.drift.check;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What no longer fits a document. */
public enum CheckDiagnostic implements DiagnosticId {
  LOCK_NOT_FOUND(
      Severity.WARNING,
      "There is no `specfit.lock`, so nothing says what the documents should be. Write it with"
          + " `specfit:update`."),
  DOCUMENT_NOT_LOCKED(
      Severity.ERROR, "A document isn't in `specfit.lock`. Run `specfit:update` with its source."),
  PINNED_FILE_CHANGED(
      Severity.ERROR,
      "A document isn't what `specfit.lock` pins: it was edited, or an update was cut off. Restore"
          + " it, put edits into an overlay, or run `specfit:update`."),
  PINNED_FILE_MISSING(
      Severity.ERROR,
      "A document that `specfit.lock` pins isn't there. Restore it, or remove it from the lock."),
  NAMES_NOT_PINNED(
      Severity.WARNING,
      "There is no names file, so a newer document may rename what code calls. Write it with"
          + " `specfit:pin` and commit it."),
  NAMES_INCOMPLETE(
      Severity.ERROR,
      "The names file isn't what `specfit:pin` would write. Run it and commit the file."),
  GENERATED_CODE_STALE(
      Severity.ERROR,
      "Generated code isn't what generating would write. Run `specfit:generate`, and edit no"
          + " generated file."),
  FIXTURES_NOT_FOUND(Severity.ERROR, "A folder of fixtures isn't there. Correct its path."),
  FIXTURE_UNREADABLE(
      Severity.ERROR,
      "A fixture isn't JSON, or says of its contract something that can't be read."),
  FIXTURE_NOT_STAMPED(
      Severity.WARNING,
      "A fixture doesn't say which contract it was made for, so nothing tells when that moves. Look"
          + " at it, then stamp it."),
  FIXTURE_STALE(
      Severity.ERROR,
      "The contract that a fixture was made for has moved at the pointer named. Look at the fixture,"
          + " mend or record it anew, then stamp it.");

  private final Severity severity;
  private final String meaning;

  CheckDiagnostic(Severity severity, String meaning) {
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
