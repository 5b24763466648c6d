package dev.specfit.it.maven;

import java.util.ArrayList;
import java.util.List;

/** A consumer's POM. */
final class Pom {
  /** The configuration of the pets client. */
  static final String PETS =
      """
      <spec>pets.yaml</spec>
      <packageName>com.acme.pets</packageName>
      <clientName>Pets</clientName>
      """;

  private final String artifactId;
  private final List<String> executions = new ArrayList<>();
  private final List<String> extras = new ArrayList<>();
  private boolean compiled;
  private boolean replaying;

  private Pom(String artifactId) {
    this.artifactId = artifactId;
  }

  static Pom of(String artifactId) {
    return new Pom(artifactId);
  }

  /** Adds an execution of {@code generate}. */
  Pom execution(String id, String configuration) {
    return execution(id, "generate", configuration);
  }

  /** Adds an execution of a goal. */
  Pom execution(String id, String goal, String configuration) {
    executions.add(
        """
        <execution>
          <id>%s</id>
          <goals><goal>%s</goal></goals>
          <configuration>%s</configuration>
        </execution>
        """
            .formatted(id, goal, configuration));
    return this;
  }

  /** Adds what compiling and testing takes: one dependency for the client, and test libraries. */
  Pom compiled() {
    compiled = true;
    return this;
  }

  /** Adds what replays examples. */
  Pom replaying() {
    replaying = true;
    return this;
  }

  /** Adds elements to the project. */
  Pom with(String elements) {
    extras.add(elements);
    return this;
  }

  /** A POM that only holds modules together. */
  static String aggregator(List<String> modules) {
    StringBuilder list = new StringBuilder();
    modules.forEach(module -> list.append("<module>").append(module).append("</module>"));
    return project("all", "<packaging>pom</packaging><modules>" + list + "</modules>");
  }

  String text() {
    String plugin =
        """
        <plugin>
          <groupId>dev.specfit</groupId>
          <artifactId>specfit-maven-plugin</artifactId>
          <version>%s</version>
          <executions>%s</executions>
        </plugin>
        """
            .formatted(version("specfit"), String.join("", executions));
    String build = "<build><plugins>" + plugin + (compiled ? plugins() : "") + "</plugins></build>";
    return project(artifactId, String.join("", extras) + (compiled ? dependencies() : "") + build);
  }

  private static String project(String artifactId, String rest) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>com.acme</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <properties>
        <maven.compiler.release>17</maven.compiler.release>
        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
      </properties>
      %s
    </project>
    """
        .formatted(artifactId, rest);
  }

  private String dependencies() {
    return "<dependencies>"
        + dependency("dev.specfit", "specfit-runtime", version("specfit"), "compile")
        + dependency("com.squareup.okhttp3", "mockwebserver3", version("okhttp"), "test")
        + dependency("org.junit.jupiter", "junit-jupiter", version("junit"), "test")
        + (replaying
            ? dependency("dev.specfit", "specfit-testing", version("specfit"), "test")
            : "")
        + "</dependencies>";
  }

  private static String dependency(String group, String artifact, String version, String scope) {
    return """
    <dependency>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <scope>%s</scope>
    </dependency>
    """
        .formatted(group, artifact, version, scope);
  }

  /** The versions that this build uses too, so that none has to be fetched. */
  private static String plugins() {
    return plugin("maven-resources-plugin", "3.3.1", "")
        + plugin("maven-compiler-plugin", "3.14.1", lint())
        + plugin("maven-surefire-plugin", "3.5.4", "<useModulePath>false</useModulePath>");
  }

  private static String lint() {
    return "<compilerArgs><arg>-Xlint:all,-processing,-classfile,-path</arg><arg>-Werror</arg>"
        + "</compilerArgs>";
  }

  private static String plugin(String artifactId, String version, String configuration) {
    return """
    <plugin>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <configuration>%s</configuration>
    </plugin>
    """
        .formatted(artifactId, version, configuration);
  }

  private static String version(String of) {
    return System.getProperty(of + ".version");
  }
}
