package dev.specfit.example.write;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be said of writing tests. */
public enum WriteDiagnostic implements DiagnosticId {
  CASE_LEFT_OUT(
      "The client has no method for what a case sends and is answered, so no test replays it: two"
          + " media types at once other than the preferred ones, a spelling that the client doesn't"
          + " speak, or a file in a body that isn't in parts.");

  private final String meaning;

  WriteDiagnostic(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
