package dev.specfit.drift.fetch;

import dev.specfit.document.Diagnostic;

/** A source can't be had; the diagnostic says why, and shows no credential. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  FetchException(FetchDiagnostic id, String message) {
    super(message);
    diagnostic = Diagnostic.of(id, message);
  }

  /** What to tell the user. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
