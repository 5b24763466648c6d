package dev.specfit.openapigenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the host notes about the files it wrote. It wrote none: the notes would be of an empty list.
 */
final class HostMetadata {
  private HostMetadata() {}

  /** Removes the notes, and their folder unless there is more in it. */
  static void remove(Path output, List<String> names) {
    Path folder = output.resolve(".openapi-generator");
    try {
      for (String name : names) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // The Maven host keeps the document's digest there.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
