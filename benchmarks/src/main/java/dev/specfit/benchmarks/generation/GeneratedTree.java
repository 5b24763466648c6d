package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a generator wrote below a folder. */
final class GeneratedTree {
  private GeneratedTree() {}

  /**
   * The size of a client's Java.
   *
   * @param lines of all files together
   */
  record Size(long files, long lines) {}

  static Size size(Path folder) throws IOException {
    long count = 0;
    long lines = 0;
    for (Path file : javaFiles(folder)) {
      count++;
      lines += Files.readString(file).lines().count();
    }
    return new Size(count, lines);
  }

  /** The text and the time of change of each file, by path. */
  static Map<Path, String> contents(Path folder) throws IOException {
    Map<Path, String> contents = new TreeMap<>();
    for (Path file : javaFiles(folder)) {
      String time = Files.getLastModifiedTime(file).toString();
      contents.put(folder.relativize(file), time + Files.readString(file, StandardCharsets.UTF_8));
    }
    return contents;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Iterable<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }
}
