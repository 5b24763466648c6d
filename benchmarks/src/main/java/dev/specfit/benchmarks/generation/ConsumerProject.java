package dev.specfit.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project of a user, built by the Maven on the path. */
final class ConsumerProject {
  private static final Pattern FIRST_GET =
      Pattern.compile(
          "^ +['\"]?(/[^'\":]*)['\"]?:(?: \\{)?\\R +['\"]?get['\"]?:", Pattern.MULTILINE);

  private final Path folder;
  private final Path bare;
  private final String path;

  private ConsumerProject(Path folder, Path bare, String path) {
    this.folder = folder;
    this.bare = bare;
    this.path = path;
  }

  /**
   * Writes the project of a document's client into a folder, and beside it one without a client.
   */
  static ConsumerProject in(Path work, WholeDocument document) throws IOException {
    Matcher get = FIRST_GET.matcher(Files.readString(document.file()));
    if (!get.find()) {
      throw new IllegalArgumentException(document.name() + " has no path that begins with `get`");
    }
    Path folder = Files.createDirectories(work.resolve("with"));
    Path bare = Files.createDirectories(work.resolve("without"));
    ConsumerProject project = new ConsumerProject(folder, bare, get.group(1));
    Files.writeString(bare.resolve("pom.xml"), pom(""));
    Files.writeString(folder.resolve("pom.xml"), pom(plugin(document)));
    project.overlay("summary: As it was");
    return project;
  }

  Path generated() {
    return folder.resolve("target/generated-sources/specfit");
  }

  /** The operation that changes. */
  String operation() {
    return "GET " + path;
  }

  /** Gives the operation an optional query parameter more. */
  void addParameter(String name) throws IOException {
    overlay("parameters: [{name: " + name + ", in: query, schema: {type: string}}]");
  }

  Cost build(String... options) throws IOException, InterruptedException {
    return maven(folder, options);
  }

  Cost buildWithoutPlugin() throws IOException, InterruptedException {
    return maven(bare);
  }

  private static Cost maven(Path project, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "generate-sources"));
    command.addAll(List.of(options));
    return FreshJvm.run(command, project);
  }

  private void overlay(String update) throws IOException {
    Files.writeString(
        folder.resolve("overlay.yaml"),
        """
        overlay: 1.0.0
        info: {title: One operation, version: 1.0.0}
        actions:
          - target: $.paths['%s'].get
            update:
              %s
        """
            .formatted(path, update));
  }

  private static String pom(String build) {
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme</groupId>
          <artifactId>consumer</artifactId>
          <version>1</version>
        %s
        </project>
        """
        .formatted(build);
  }

  private static String plugin(WholeDocument document) {
    return """
          <build>
            <plugins>
              <plugin>
                <groupId>dev.specfit</groupId>
                <artifactId>specfit-maven-plugin</artifactId>
                <version>%s</version>
                <executions>
                  <execution>
                    <goals><goal>generate</goal></goals>
                    <configuration>
                      <spec>%s</spec>
                      <overlays><overlay>overlay.yaml</overlay></overlays>
                      <packageName>com.acme.client</packageName>
                      <clientName>Acme</clientName>
                    </configuration>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        """
        .formatted(System.getProperty("benchmark.version", "0.1.0-SNAPSHOT"), document.file());
  }
}
