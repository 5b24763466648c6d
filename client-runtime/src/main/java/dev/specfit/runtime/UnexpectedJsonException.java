package dev.specfit.runtime;

/**
 * Thrown by a model's getter when the server sent something else than the document promises: the
 * property is missing, null, or of the wrong kind. The JSON itself is kept in the model.
 */
public final class UnexpectedJsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String path;
  private final String found;

  /**
   * For generated code.
   *
   * @param path the JSON path in the response
   * @param found {@code missing}, {@code null}, {@code a number}, …
   * @param message the whole sentence
   */
  public UnexpectedJsonException(String path, String found, String message) {
    super(message);
    this.path = path;
    this.found = found;
  }

  /** Where it is, as a JSON path in the response, such as {@code $.data[2].id}. */
  public String path() {
    return path;
  }

  /** What was there: {@code missing}, {@code null}, {@code a number}, {@code an object}, … */
  public String found() {
    return found;
  }
}
