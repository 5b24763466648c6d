package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Place;
import dev.specfit.document.Severity;

/** What can go wrong when output is written. */
public enum WriteDiagnostic implements DiagnosticId {
  INVALID_OUTPUT_PATH(
      Severity.ERROR,
      "A generated file's path isn't a plain relative path, or two differ only by case."),
  UNSAFE_OUTPUT(
      Severity.ERROR,
      "Generated text holds what it must not: characters beyond ASCII, a carriage return, a Unicode"
          + " escape outside string literals. This is a defect of a template or of Specfit."),
  UNPARSEABLE_OUTPUT(
      Severity.ERROR,
      "Generated Java has a syntax error. This is a defect of a template or of Specfit."),
  UNEXPECTED_OUTPUT(
      Severity.ERROR,
      "Generated Java declares other types, members or literals than it was to. This is a defect of"
          + " a template or of Specfit, or a document's attempt to put code into the output."),
  NO_COMPILER(
      Severity.WARNING,
      "Generated Java couldn't be checked, as there is no Java compiler; run Maven on a JDK."),
  FOREIGN_FILE(
      Severity.ERROR, "A file that Specfit didn't make is where it would write; move it away."),
  EDITED_FILE(
      Severity.WARNING, "A file that Specfit made and would remove was edited since, and is left."),
  LINK_IN_OUTPUT(
      Severity.ERROR,
      "A folder or file inside the output folder is a symbolic link; Specfit doesn't follow it."),
  WRITE_FAILED(Severity.ERROR, "The output couldn't be written; it is as it was before.");

  private final Severity severity;
  private final String meaning;

  WriteDiagnostic(Severity severity, String meaning) {
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

  Diagnostic of(String message) {
    return Diagnostic.of(this, message);
  }

  Diagnostic at(String message, String path, long line, long column) {
    return new Diagnostic(
        this,
        severity,
        message,
        null,
        new Place(path, (int) Math.max(1, line), (int) Math.max(1, column)));
  }
}
