package dev.specfit.document;

/**
 * What a diagnostic is about; implemented by one enum per stage. Ids never change once published.
 */
public interface DiagnosticId {
  /** The stable id in kebab case, such as {@code unresolved-ref}. */
  String id();

  /** How bad it is unless the user says otherwise. */
  Severity severity();

  /** One sentence for the reference: what it means and what to do. */
  String meaning();
}
