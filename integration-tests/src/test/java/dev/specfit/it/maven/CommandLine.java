package dev.specfit.it.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** openapi-generator's command line, with Specfit's jar beside its own on the class path. */
final class CommandLine {
  private CommandLine() {}

  /** Runs {@code generate -g specfit} to its end. */
  static MavenRun generate(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.addAll(List.of("org.openapitools.codegen.OpenAPIGenerator", "generate"));
    command.addAll(List.of("-g", "specfit"));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(folder, "command-line", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("the run did not end: " + Files.readString(log));
    }
    return new MavenRun(
        process.exitValue(), new String(Files.readAllBytes(log), UTF_8).lines().toList());
  }

  private static String classPath() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of(System.getProperty("command-line.jars")))) {
      return String.join(File.pathSeparator, jars.map(Path::toString).sorted().toList());
    }
  }
}
