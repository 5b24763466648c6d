package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document to generate a client of.
 *
 * @param file the document, or the one that leads to the others of its folder
 * @param bytes the size of all its files
 */
record WholeDocument(String name, Path file, long bytes) {
  /**
   * The documents of a folder, smallest first: each file is one, and so is each folder in it.
   *
   * @param wanted parts of names, one of which has to fit; all fit if it is empty
   */
  static List<WholeDocument> in(Path folder, List<String> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> of(entry))
          .filter(document -> wanted.isEmpty() || wanted.stream().anyMatch(document.name::contains))
          .sorted((one, other) -> Long.compare(one.bytes, other.bytes))
          .toList();
    }
  }

  private static WholeDocument of(Path entry) {
    try (Stream<Path> files = Files.walk(entry)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
      long bytes = 0;
      for (Path file : all) {
        bytes += Files.size(file);
      }
      Path leading = all.size() == 1 ? entry : leading(entry);
      String name = entry.getFileName().toString().replaceFirst("\\.(ya?ml|json)$", "");
      return new WholeDocument(name, leading, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a folder that says which OpenAPI it is. */
  private static Path leading(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          if (lines.limit(20).anyMatch(line -> line.startsWith("openapi:"))) {
            return file;
          }
        }
      }
    }
    throw new IllegalArgumentException("no file of " + folder + " says `openapi:`");
  }

  String shownSize() {
    return String.format(Locale.ROOT, "%,d", bytes / 1024);
  }
}
