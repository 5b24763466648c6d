package dev.specfit.example;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be said of a document's examples. */
public enum ExampleDiagnostic implements DiagnosticId {
  WRONG_EXAMPLE(
      "An example contradicts its own schema: the vendor's error. No test replays it; correct the"
          + " example or the schema, in an overlay for instance, and tell the vendor."),
  EXAMPLE_LEFT_OUT(
      "No test replays an example, because it is kept elsewhere, can't be read or can't be sent."
          + " The message says why."),
  NO_TEST_VALUE(
      "The document has no example of a value and none could be made that its schema accepts, so"
          + " tests go without it, or there is none for the operation or answer. Give an example.");

  private final String meaning;

  ExampleDiagnostic(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
