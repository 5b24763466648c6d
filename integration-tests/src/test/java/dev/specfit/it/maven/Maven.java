package dev.specfit.it.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Maven that runs this build, as a process of its own: with the staged artifacts in its local
 * repository, and this build's own local repository as the first place to get anything else from,
 * so that nothing has to be fetched twice, nor at all without a network.
 */
final class Maven {
  private static final int MINUTES = 5;

  private final Path settings;
  private final String options;

  private Maven(Path settings, String options) {
    this.settings = settings;
    this.options = options;
  }

  /** Maven as a consumer has it, its settings kept in a folder. */
  static Maven in(Path folder) throws IOException {
    Path settings = folder.resolve("settings.xml");
    Path warm = Path.of(System.getProperty("consumer.warm-repository"));
    String template = Consumer.resource("settings.xml");
    Files.writeString(settings, template.replace("@warm@", warm.toUri().toString()));
    return new Maven(settings, "-XX:TieredStopAtLevel=1");
  }

  /** The same Maven with more options for its JVM. */
  Maven withOptions(String more) {
    return new Maven(settings, options + " " + more);
  }

  /** Runs Maven to its end. */
  MavenRun run(Path folder, String... arguments) throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path launcher =
        Path.of(System.getProperty("consumer.maven"), "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "-B", "-gs"));
    command.add(settings.toString());
    command.add("-Dmaven.repo.local=" + System.getProperty("consumer.repository"));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(settings.getParent(), "maven", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("MAVEN_OPTS", options);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("Maven did not end: " + Files.readString(log));
    }
    return new MavenRun(process.exitValue(), lines(log));
  }

  private static List<String> lines(Path log) throws IOException {
    // What a consumer's JVM prints may be in another encoding than ours; a letter lost is no
    // matter.
    return new String(Files.readAllBytes(log), UTF_8).lines().toList();
  }
}
