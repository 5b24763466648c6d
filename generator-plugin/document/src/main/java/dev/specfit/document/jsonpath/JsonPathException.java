package dev.specfit.document.jsonpath;

/** A JSONPath that RFC 9535 doesn't allow. */
public final class JsonPathException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  JsonPathException(int column, String message) {
    super(message, null, false, false);
    this.column = column;
  }

  /** Where in the path, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong there; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
