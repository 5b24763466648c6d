package dev.specfit.testing;

/** A fixture can't be understood. The message names the file and the key. */
public final class FixtureFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FixtureFormatException(String message) {
    super(message);
  }
}
