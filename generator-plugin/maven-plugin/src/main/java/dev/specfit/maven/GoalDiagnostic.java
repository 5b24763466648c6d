package dev.specfit.maven;

import dev.specfit.document.DiagnosticId;

/** What can be wrong with what a goal is told by the POM, the command line or settings.xml. */
enum GoalDiagnostic implements DiagnosticId {
  BAD_FAIL_ON("What fails the build is neither some of `wire`, `source`, `binary` nor `none`."),
  BAD_FORK("Where the work is done is none of `auto`, `always`, `never`."),
  BAD_REPORT(
      "A report's file has an ending that no format has, or can't be written. Choose one of the"
          + " endings that the message names."),
  BAD_SERVER("A server is not written as HOST=ID, or settings.xml has none of that id."),
  SERVER_UNREADABLE(
      "A server's password in settings.xml can't be decrypted. See settings-security.xml.");

  private final String meaning;

  GoalDiagnostic(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
