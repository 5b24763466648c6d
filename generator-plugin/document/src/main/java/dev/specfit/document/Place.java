package dev.specfit.document;

/**
 * Where a value stands in a file.
 *
 * @param file the path as the user named it, with {@code /} between segments
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
