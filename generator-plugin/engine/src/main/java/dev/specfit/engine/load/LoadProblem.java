package dev.specfit.engine.load;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What the typed reader finds. */
public enum LoadProblem implements DiagnosticId {
  INVALID_OPENAPI(
      "invalid-openapi",
      Severity.WARNING,
      "The document breaks a rule of OpenAPI. What could be read was read; correct the document or"
          + " an overlay for it."),
  UNREADABLE_OPENAPI(
      "unreadable-openapi",
      Severity.WARNING,
      "Swagger Parser gave up on the document as a whole; it is read schema by schema instead.");

  private final String id;
  private final Severity severity;
  private final String meaning;

  LoadProblem(String id, Severity severity, String meaning) {
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
