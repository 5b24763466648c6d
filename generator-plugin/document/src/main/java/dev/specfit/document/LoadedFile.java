package dev.specfit.document;

import java.nio.file.Path;

/**
 * A document on its way, with the file it came from.
 *
 * @param file the absolute path
 * @param document the document as read so far
 */
public record LoadedFile(Path file, SpecDocument document) {
  /** This file with its document changed. */
  public LoadedFile with(SpecObject root) {
    return new LoadedFile(file, new SpecDocument(document.name(), root, document.slice()));
  }
}
