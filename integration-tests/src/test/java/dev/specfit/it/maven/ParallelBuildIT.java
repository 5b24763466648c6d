package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several clients at once: in one POM, in modules built side by side, from a Maven artifact. */
class ParallelBuildIT {
  private static final String OWNERS =
      """
      <spec>com.acme.specs:pets-api:@version@!openapi/pets.yaml</spec>
      <packageName>com.acme.owners</packageName>
      <clientName>Owners</clientName>
      <includes><include>tag:Owners</include></includes>
      """;

  @TempDir Path temp;

  @Test
  void twoExecutionsInTwoModulesOnTwoThreadsKeepApart() throws Exception {
    String repository =
        """
        <repositories>
          <repository>
            <id>specs</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
          </repository>
        </repositories>
        """
            .formatted(publishSpecs(temp.resolve("specs")).toUri());
    Path root = Files.createDirectories(temp.resolve("all"));
    Files.writeString(root.resolve("pom.xml"), Pom.aggregator(List.of("one", "two")));
    for (String name : List.of("one", "two")) {
      Consumer module = Consumer.create(Files.createDirectories(root.resolve(name)));
      Pom pom = Pom.of(name).with(repository);
      pom.execution("pets", Pom.PETS).execution("owners", OWNERS.replace("@version@", version()));
      module.write("pom.xml", pom.text());
    }

    MavenRun run = Maven.in(temp).run(root, "-T2", "generate-sources");

    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    assertThat(run.at("WARNING")).isEmpty();
    assertThat(run.lines("PetsClient generated: ")).hasSize(2);
    assertThat(run.lines("OwnersClient generated: ")).hasSize(2);
    Path one = root.resolve("one/target/generated-sources/specfit");
    assertThat(Consumer.texts(one).keySet())
        .contains(
            "pets/com/acme/pets/PetsClient.java",
            "pets/com/acme/pets/model/Pet.java",
            "owners/com/acme/owners/OwnersClient.java",
            "owners/com/acme/owners/model/Owner.java")
        .doesNotContain("owners/com/acme/owners/model/Pet.java");
    assertThat(Consumer.texts(root.resolve("two/target/generated-sources/specfit")))
        .isEqualTo(Consumer.texts(one));
  }

  /** Another one whenever the document is another: the local repository outlives a run. */
  private static String version() throws IOException {
    return "1." + Math.abs((long) Consumer.resource("pets.yaml").hashCode());
  }

  /** A repository that holds a jar with the pets document. */
  private static Path publishSpecs(Path repository) throws IOException {
    Path folder =
        Files.createDirectories(repository.resolve("com/acme/specs/pets-api").resolve(version()));
    Path jar = folder.resolve("pets-api-" + version() + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("openapi/pets.yaml"));
      zip.write(Consumer.resource("pets.yaml").getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Files.writeString(
        folder.resolve("pets-api-" + version() + ".pom"),
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.acme.specs</groupId>
          <artifactId>pets-api</artifactId>
          <version>%s</version>
        </project>
        """
            .formatted(version()));
    return repository;
  }
}
