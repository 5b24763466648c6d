package dev.specfit.document;

/** How bad a {@link Diagnostic} is. */
public enum Severity {
  /** Worth knowing; nothing is lost. */
  INFO,
  /** Can be lived with; output is made. */
  WARNING,
  /** No output is made. */
  ERROR
}
