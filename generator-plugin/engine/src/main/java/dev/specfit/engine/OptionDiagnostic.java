package dev.specfit.engine;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be wrong with what the user asked for, before any document is read. */
public enum OptionDiagnostic implements DiagnosticId {
  MISSING_OPTION(Severity.ERROR, "An option without a default isn't set. Set it."),
  NAMES_NOT_FOUND(
      Severity.WARNING,
      "The names file isn't there, so no name is pinned. Write it with specfit:pin."),
  TEMPLATES_NOT_FOUND(
      Severity.ERROR,
      "The folder of templates isn't a folder. Correct its path, which is relative to the"
          + " project."),
  BAD_TEMPLATE(
      Severity.ERROR,
      "A template of your own can't be used. Correct it as the message says, or remove it to use"
          + " Specfit's."),
  BAD_PACKAGE_NAME(
      Severity.ERROR,
      "The package isn't a Java package name in ASCII, or is Java's own. Choose another."),
  BAD_CLIENT_NAME(
      Severity.ERROR,
      "The client's name isn't a Java class name in ASCII that starts with a capital. It is given"
          + " without the word Client, which is added."),
  BAD_SELECTOR(
      Severity.ERROR,
      "An entry of the operations to take or to leave out can't be read. Write one of the forms that"
          + " the message names."),
  BAD_ON_ERROR(
      Severity.ERROR,
      "What is to become of a meaningless operation is neither `fail` nor `skip`. Write one of them."),
  BAD_TYPE_MAPPING(
      Severity.ERROR,
      "A type mapping can't be read. Write FORMAT=TYPE:ADAPTER, both by their qualified names."),
  BAD_OUTPUT_DIRECTORY(
      Severity.ERROR,
      "A folder to write to is a file, or the folder of the project itself. Choose another."),
  FILE_ACCESS(
      Severity.ERROR,
      "A file can't be read or written. Check permissions and space; the message has the system's"
          + " words."),
  SPEC_ARTIFACT_UNRESOLVED(
      Severity.ERROR,
      "A specification inside a Maven artifact can't be had. Correct groupId:artifactId:version!path"
          + " or the repositories.");

  private final Severity severity;
  private final String meaning;

  OptionDiagnostic(Severity severity, String meaning) {
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
