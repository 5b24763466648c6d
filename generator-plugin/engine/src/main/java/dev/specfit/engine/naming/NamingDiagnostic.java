package dev.specfit.engine.naming;

import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;

/** What can be said about names. */
public enum NamingDiagnostic implements DiagnosticId {
  INVALID_CLIENT_NAME(
      Severity.ERROR,
      "The client's name isn't the start of a Java type name; give letters and digits."),
  INVALID_NAME(
      Severity.ERROR,
      "An `x-specfit-name` can't be used: it isn't a Java identifier, is reserved or is taken."),
  INVALID_PIN(
      Severity.ERROR,
      "A name in the names file can't be used: it isn't a Java identifier, is reserved or is given"
          + " twice."),
  INVALID_NAMES_FILE(Severity.ERROR, "The names file can't be read; pin the names anew."),
  STALE_PIN(
      Severity.WARNING,
      "The names file names something that the document no longer has; pin the names anew."),
  PIN_OVERRULED(
      Severity.INFO,
      "An `x-specfit-name` gives another name than the names file; the extension wins."),
  RENAME_BREAKS(
      Severity.WARNING,
      "An `x-specfit-name` renames a type or variant that is pinned; Java has no bridge for that, so"
          + " that callers must change."),
  BRIDGE_DROPPED(
      Severity.WARNING,
      "A former name can't stay beside the names of now; callers that use it must change."),
  NAME_COLLISION(
      Severity.INFO,
      "Several things would have had the same Java name; words of the document tell them apart."),
  NAME_COUNTED(
      Severity.WARNING,
      "No word of the document tells two things apart, so that a number does; give one an"
          + " `x-specfit-name`."),
  SHAPES_MERGED(
      Severity.INFO,
      "Declarations of the same shape became one Java type, named without their prefixes."),
  LIMITS_LOOSENED(
      Severity.INFO,
      "Merged declarations differ in limits or defaults, which the Java type then doesn't state."),
  GROUP_SPLIT(
      Severity.WARNING,
      "A declaration no longer fits the Java type it shared and got one of its own."),
  NAME_SHORTENED(
      Severity.WARNING,
      "A name would have been longer than 120 characters and was cut; give an `x-specfit-name`.");

  private final Severity severity;
  private final String meaning;

  NamingDiagnostic(Severity severity, String meaning) {
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
