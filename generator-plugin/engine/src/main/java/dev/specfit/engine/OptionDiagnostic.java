package dev.specfit.engine;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be wrong with what the user asked for, before any document is read. */
public enum OptionDiagnostic implements DiagnosticId {
  MISSING_OPTION("missing-option", Severity.ERROR, "An option without a default isn't set. Set it."),
  SPEC_NOT_FOUND(
      "spec-not-found",
      Severity.ERROR,
      "A specification is neither a file nor a folder. Correct its path, which is relative to the"
          + " project."),
  OVERLAY_NOT_FOUND(
      "overlay-not-found",
      Severity.ERROR,
      "An overlay isn't a file. Correct its path, which is relative to the project."),
  NAMES_NOT_FOUND(
      "names-not-found",
      Severity.WARNING,
      "The names file isn't there, so no name is pinned. Write it with specfit:pin."),
  TEMPLATES_NOT_FOUND(
      "templates-not-found",
      Severity.ERROR,
      "The folder of templates isn't a folder. Correct its path, which is relative to the"
          + " project."),
  BAD_PACKAGE_NAME(
      "bad-package-name",
      Severity.ERROR,
      "The package isn't a Java package name in ASCII, or is Java's own. Choose another."),
  BAD_CLIENT_NAME(
      "bad-client-name",
      Severity.ERROR,
      "The client's name isn't a Java class name in ASCII that starts with a capital. It is given"
          + " without the word Client, which is added."),
  BAD_OUTPUT_DIRECTORY(
      "bad-output-directory",
      Severity.ERROR,
      "A folder to write to is a file, or the folder of the project itself. Choose another."),
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
