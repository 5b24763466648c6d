package dev.specfit.document.yaml;

import dev.specfit.document.Place;

/**
 * YAML or JSON text with where it stands in its file.
 *
 * @param file the file as messages name it
 * @param text the text
 * @param linesBefore how many lines of the file stand before the text; 0 unless it is a block
 * @param columnsBefore how far each line of the text is indented in the file
 */
public record SourceText(String file, String text, int linesBefore, int columnsBefore) {
  /** A whole file's text. */
  public static SourceText of(String file, String text) {
    return new SourceText(file, text, 0, 0);
  }

  SourceText withText(String other) {
    return new SourceText(file, other, linesBefore, columnsBefore);
  }

  /** The place of a line and column of the text, both from 0. */
  Place place(int line, int column) {
    return new Place(file, line + 1 + linesBefore, column + 1 + columnsBefore);
  }
}
