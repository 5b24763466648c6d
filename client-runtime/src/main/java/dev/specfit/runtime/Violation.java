package dev.specfit.runtime;

/**
 * One rule of the document that a value breaks.
 *
 * @param path where the value is: a JSON path such as {@code $.data[3].id}, or a parameter's name
 * @param rule the rule: {@code required}, {@code type}, {@code maximum}, {@code pattern}, …; {@link
 *     #READ_ONLY} where something is missing that a server always sends
 * @param message what is wrong, in a sentence that never holds the value itself
 */
public record Violation(String path, String rule, String message) {
  /**
   * The rule of a required property that only the server sets, and didn't. No request breaks it.
   */
  public static final String READ_ONLY = "readOnly";

  /** The message. */
  @Override
  public String toString() {
    return message;
  }
}
