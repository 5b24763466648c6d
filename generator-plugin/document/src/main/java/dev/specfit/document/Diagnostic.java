package dev.specfit.document;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or worth knowing, about a document or an option.
 *
 * @param id what it is about
 * @param severity how bad it is here
 * @param message what is wrong with the value found, in backticks, then what to do; one line
 * @param pointer where in the document, if it is about one
 * @param place where in the file, if it is about one
 */
public record Diagnostic(
    DiagnosticId id,
    Severity severity,
    String message,
    @Nullable JsonPointer pointer,
    @Nullable Place place) {

  /** A diagnostic at a node's place, as bad as its id says. */
  public static Diagnostic of(DiagnosticId id, String message, SpecNode where) {
    return new Diagnostic(id, id.severity(), message, where.pointer(), where.place());
  }

  /** A diagnostic at a place in a file that is no value's, as bad as its id says. */
  public static Diagnostic at(DiagnosticId id, String message, Place place) {
    return new Diagnostic(id, id.severity(), message, null, place);
  }

  /** A diagnostic without a place in a document, as bad as its id says. */
  public static Diagnostic of(DiagnosticId id, String message) {
    return new Diagnostic(id, id.severity(), message, null, null);
  }

  /** The line a user reads: {@code [ERROR] id: message (file:line:column)}. */
  public String format() {
    String text = "[" + severity + "] " + id.id() + ": " + message;
    return place == null ? text : text + " (" + place + ")";
  }
}
