package dev.specfit.engine;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be wrong with what the user asked for, before any document is read. */
public enum OptionDiagnostic implements DiagnosticId {
  MISSING_OPTION(
      "missing-option", Severity.ERROR, "An option without a default isn't set. Set it."),
  NAMES_NOT_FOUND(
      "names-not-found",
      Severity.WARNING,
      "The names file isn't there, so no name is pinned. Write it with specfit:pin."),
  TEMPLATES_NOT_FOUND(
      "templates-not-found",
      Severity.ERROR,
      "The folder of templates isn't a folder. Correct its path, which is relative to the"
          + " project."),
  BAD_TEMPLATE(
      "bad-template",
      Severity.ERROR,
      "A template of your own can't be used. Correct it as the message says, or remove it to use"
          + " Specfit's."),
  BAD_PACKAGE_NAME(
      "bad-package-name",
      Severity.ERROR,
      "The package isn't a Java package name in ASCII, or is Java's own. Choose another."),
  BAD_CLIENT_NAME(
      "bad-client-name",
      Severity.ERROR,
      "The client's name isn't a Java class name in ASCII that starts with a capital. It is given"
          + " without the word Client, which is added."),
  BAD_SELECTOR(
      "bad-selector",
      Severity.ERROR,
      "An entry of the operations to take or to leave out can't be read. Write one of the forms that"
          + " the message names."),
  BAD_ON_ERROR(
      "bad-on-error",
      Severity.ERROR,
      "What is to become of a meaningless operation is neither `fail` nor `skip`. Write one of them."),
  BAD_TYPE_MAPPING(
      "bad-type-mapping",
      Severity.ERROR,
      "A type mapping can't be read. Write FORMAT=TYPE:ADAPTER, both by their qualified names."),
  BAD_OUTPUT_DIRECTORY(
      "bad-output-directory",
      Severity.ERROR,
      "A folder to write to is a file, or the folder of the project itself. Choose another."),
  FILE_ACCESS(
      "file-access",
      Severity.ERROR,
      "A file can't be read or written. Check permissions and space; the message has the system's"
          + " words."),
  SPEC_ARTIFACT_UNRESOLVED(
      "spec-artifact-unresolved",
      Severity.ERROR,
      "A specification inside a Maven artifact can't be had. Correct groupId:artifactId:version!path"
          + " or the repositories.");

  private final String id;
  private final Severity severity;
  private final String meaning;

  OptionDiagnostic(String id, Severity severity, String meaning) {
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
