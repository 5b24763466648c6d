package dev.specfit.openapigenerator;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be said about what openapi-generator was told. */
enum HostDiagnostic implements DiagnosticId {
  HOST_CHANGES_DOCUMENT(
      Severity.WARNING,
      "A setting of openapi-generator would change the document before it is read. Specfit reads it"
          + " as it is; change it in an overlay."),
  HOST_OPTION_DONE(
      Severity.INFO,
      "A setting of openapi-generator asks for what Specfit does anyway. Remove the setting."),
  HOST_OPTION_NOT_FOLLOWED(
      Severity.WARNING,
      "A setting of openapi-generator has no effect on a client of Specfit's. Do as the message"
          + " says, and remove the setting."),
  HOST_OUTPUT_SHARED(
      Severity.ERROR,
      "The folder to write to holds another client of Specfit's, whose files would be removed. Give"
          + " each client an output folder of its own."),
  HOST_SPEC_NOT_A_FILE(
      Severity.ERROR,
      "openapi-generator was told to read the document from the network, which Specfit never does."
          + " Keep the document in a file; specfit:update brings new ones in."),
  UNKNOWN_HOST_OPTION(
      Severity.WARNING,
      "openapi-generator was given an additional property that neither Specfit nor its java"
          + " generator knows. Correct its name, or remove it.");

  private final Severity severity;
  private final String meaning;

  HostDiagnostic(Severity severity, String meaning) {
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
