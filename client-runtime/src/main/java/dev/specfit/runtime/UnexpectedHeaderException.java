package dev.specfit.runtime;

/**
 * Thrown by {@link ResponseHeader#of} when the server sent something else than the document
 * promises. The message names the header, never its value.
 */
public final class UnexpectedHeaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String header;

  UnexpectedHeaderException(String header, String expected) {
    super("the header `" + header + "` is not " + expected);
    this.header = header;
  }

  /** The header's name. */
  public String header() {
    return header;
  }
}
