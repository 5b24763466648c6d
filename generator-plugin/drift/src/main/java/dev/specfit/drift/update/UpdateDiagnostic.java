package dev.specfit.drift.update;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can keep documents from being brought in. */
public enum UpdateDiagnostic implements DiagnosticId {
  UPDATE_OFFLINE(
      "update-offline",
      Severity.ERROR,
      "Maven runs offline, and a source is on the network. Run `specfit:update` without `-o`."),
  SOURCE_NOT_NAMED(
      "source-not-named",
      Severity.ERROR,
      "Nothing says where any document comes from. Name a source, `FILE=ADDRESS`, once; the lock"
          + " keeps it."),
  SOURCE_UNREADABLE(
      "source-unreadable",
      Severity.ERROR,
      "A source that is a file can't be read, or is too large. Correct its path, which is relative"
          + " to the lock."),
  OPERATION_NOT_IN_SOURCE(
      "operation-not-in-source",
      Severity.ERROR,
      "A document is the slice of an operation, and its source doesn't have that operation. The"
          + " vendor may have removed or moved it; nothing was changed."),
  PINNED_FILE_EDITED(
      "pinned-file-edited",
      Severity.WARNING,
      "A pinned document had been edited since, and the edits are replaced. Put them into an"
          + " overlay; version control has the text."),
  NOTHING_COMPARED(
      "nothing-compared",
      Severity.WARNING,
      "The documents that are replaced can't be read, so there is nothing to compare with."),
  UPDATE_NOT_WRITTEN(
      "update-not-written",
      Severity.ERROR,
      "New documents can't be written. All files are as they were; check permissions and space."),
  NO_UPSTREAM_COPY(
      "no-upstream-copy",
      Severity.ERROR,
      "There is no copy of the vendor's documents to compare with. Fetch one by `specfit:update"
          + " -Dspecfit.dryRun`, or name two states.");

  private final String id;
  private final Severity severity;
  private final String meaning;

  UpdateDiagnostic(String id, Severity severity, String meaning) {
    this.id = id;
    this.severity = severity;
    this.meaning = meaning;
  }

  @Override
  public String id() {
    return id;
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
