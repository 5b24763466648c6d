package dev.specfit.drift.update;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can keep documents from being brought in. */
public enum UpdateDiagnostic implements DiagnosticId {
  UPDATE_OFFLINE(
      Severity.ERROR,
      "Maven runs offline, and a source is on the network. Run `specfit:update` without `-o`."),
  SOURCE_NOT_NAMED(
      Severity.ERROR,
      "Nothing says where any document comes from. Name a source, `FILE=ADDRESS`, once; the lock"
          + " keeps it."),
  SOURCE_UNREADABLE(
      Severity.ERROR,
      "A source that is a file can't be read, or is too large. Correct its path, which is relative"
          + " to the lock."),
  OPERATION_NOT_IN_SOURCE(
      Severity.ERROR,
      "A document is the slice of an operation, and its source doesn't have that operation. The"
          + " vendor may have removed or moved it; nothing was changed."),
  PINNED_FILE_EDITED(
      Severity.WARNING,
      "A pinned document had been edited since, and the edits are replaced. Put them into an"
          + " overlay; version control has the text."),
  NOTHING_COMPARED(
      Severity.WARNING,
      "The documents that are replaced can't be read, so there is nothing to compare with."),
  UPDATE_NOT_WRITTEN(
      Severity.ERROR,
      "New documents can't be written. All files are as they were; check permissions and space."),
  NO_UPSTREAM_COPY(
      Severity.ERROR,
      "There is no copy of the vendor's documents to compare with. Fetch one by `specfit:update"
          + " -Dspecfit.dryRun`, or name two states.");

  private final Severity severity;
  private final String meaning;

  UpdateDiagnostic(Severity severity, String meaning) {
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
