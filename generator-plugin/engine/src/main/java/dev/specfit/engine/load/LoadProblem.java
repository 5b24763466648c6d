package dev.specfit.engine.load;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What the typed reader finds. */
public enum LoadProblem implements DiagnosticId {
  INVALID_OPENAPI(
      Severity.WARNING,
      "The document breaks a rule of OpenAPI. What could be read was read; correct the document or"
          + " an overlay for it."),
  UNREADABLE_OPENAPI(
      Severity.WARNING,
      "Swagger Parser gave up on the document as a whole; it is read schema by schema instead.");

  private final Severity severity;
  private final String meaning;

  LoadProblem(Severity severity, String meaning) {
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
