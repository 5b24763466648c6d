package dev.specfit.document.reference;

import dev.specfit.document.Diagnostic;

/** Ends the bringing inside of references beyond a limit; never leaves the package. */
final class ReferenceProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  ReferenceProblem(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
