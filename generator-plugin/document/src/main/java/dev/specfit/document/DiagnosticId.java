package dev.specfit.document;

import java.util.Locale;

/**
 * What a diagnostic is about; implemented by one enum per stage. Ids never change once published,
 * so a constant keeps its name.
 */
public interface DiagnosticId {
  /** The constant's name, such as {@code UNRESOLVED_REF}. */
  String name();

  /** The stable id: the constant's name in kebab case, such as {@code unresolved-ref}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is unless the user says otherwise; an error if nothing else is said. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** One sentence for the reference: what it means and what to do. */
  String meaning();
}
