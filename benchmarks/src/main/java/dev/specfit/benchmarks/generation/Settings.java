package dev.specfit.benchmarks.generation;

import dev.specfit.maven.worker.Fork;
import dev.specfit.maven.worker.WorkerJvm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * {@code benchmark.peer}: the jar of openapi-generator's command line; empty if it isn't there.
   */
  static String peer() {
    Path unlessSet = Path.of("benchmarks/target/peer/openapi-generator-cli.jar");
    Path jar = Path.of(System.getProperty("benchmark.peer", unlessSet.toString()));
    return Files.isRegularFile(jar) ? jar.toAbsolutePath().toString() : "";
  }

  /** This JVM's class path, for JVMs that are started in other folders. */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * {@code benchmark.fork}: as the plugin's {@code fork}, whether Specfit runs with the options
   * that the plugin gives a JVM of its own, or with the JVM's defaults.
   */
  static List<String> jvmOptions(long bytes) {
    Fork fork = Fork.parse(System.getProperty("benchmark.fork", "auto")).orElseThrow();
    return fork.isApart(bytes) ? WorkerJvm.OPTIONS : List.of();
  }

  /** {@code benchmark.heap}: the greatest heap of each JVM. */
  static String heap() {
    return System.getProperty("benchmark.heap", "512m");
  }
}
