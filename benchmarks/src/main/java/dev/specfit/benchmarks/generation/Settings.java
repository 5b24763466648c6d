package dev.specfit.benchmarks.generation;

import java.nio.file.Path;
import java.util.List;

/** What the command line says about a run, as system properties. */
final class Settings {
  private Settings() {}

  /** {@code specfit.corpus}: the folder of documents, relative to the repository's root. */
  static Path corpus() {
    return Path.of(System.getProperty("specfit.corpus", "../shared/corpus")).toAbsolutePath();
  }

  /** {@code benchmark.documents}: parts of the names of those wanted; all unless set. */
  static List<String> documents() {
    String names = System.getProperty("benchmark.documents", "");
    return names.isBlank() ? List.of() : List.of(names.split(",", -1));
  }

  /** {@code benchmark.rounds}: how often each is run. */
  static int rounds(int unlessSet) {
    return Integer.getInteger("benchmark.rounds", unlessSet);
  }

  /** {@code benchmark.heap}: the greatest heap of each JVM. */
  static String heap() {
    return System.getProperty("benchmark.heap", "512m");
  }
}
