package dev.specfit.benchmarks.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class in a JVM of its own. */
final class FreshJvm {
  private final String classPath;

  FreshJvm(String classPath) {
    this.classPath = classPath;
  }

  /** What the class prints. */
  String run(String mainClass, String... arguments) {
    return run(List.of(), mainClass, arguments);
  }

  /** The names of the classes that it loads, in their order. */
  List<String> loaded(String mainClass, String... arguments) throws IOException {
    Path log = Files.createTempFile("loaded", ".log");
    run(List.of("-Xlog:class+load=info:file=" + log + ":none"), mainClass, arguments);
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      names.add(line.substring(0, line.indexOf(' ')));
    }
    Files.delete(log);
    return names;
  }

  private String run(List<String> flags, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(mainClass + " failed");
      }
      return printed;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
