package dev.specfit.document.yaml;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DocumentDiagnostic;
import dev.specfit.document.Place;

/** Ends the reading of a file that can't be read on; never leaves the package. */
final class YamlProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  YamlProblem(DocumentDiagnostic id, String message, Place place) {
    super(message, null, false, false);
    this.diagnostic = Diagnostic.at(id, message, place);
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
