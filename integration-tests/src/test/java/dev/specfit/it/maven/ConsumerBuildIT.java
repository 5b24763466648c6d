package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of a client in a stranger's project. Each test goes on from a copy of a project that was
 * just built.
 */
class ConsumerBuildIT {
  @TempDir static Path temp;

  private static Maven maven;
  private static Consumer built;
  private static MavenRun firstRun;

  @BeforeAll
  static void buildAFreshProject() throws Exception {
    maven = Maven.in(temp);
    built = Consumer.create(Files.createDirectories(temp.resolve("Tiere mit Fell/Kätzchen ä ö ü")));
    built.write("pom.xml", Pom.of("pets").compiled().execution("pets", Pom.PETS).text());
    built.write("src/test/java/com/acme/PetsTest.java", Consumer.resource("PetsTest.java"));
    firstRun = maven.run(built.folder(), "test");
  }

  @Test
  void aFreshProjectCompilesItsClientAndCallsAServer() {
    assertThat(firstRun.log()).anyMatch(line -> line.contains("Tests run: 2, Failures: 0"));
    assertThat(firstRun.exitCode()).isZero();
    assertThat(firstRun.lines("PetsClient generated: ")).hasSize(1);
    assertThat(firstRun.at("WARNING")).isEmpty();
  }

  @Test
  void oneDependencyGivesACleanClassPath() throws Exception {
    String classPath = Files.readString(built.folder().resolve("target/class-path.txt"));
    List<String> jars =
        Arrays.stream(classPath.split(java.io.File.pathSeparator, -1))
            .map(entry -> Path.of(entry).getFileName().toString())
            .toList();

    assertThat(jars).filteredOn(jar -> jar.startsWith("okio")).hasSize(1);
    assertThat(jars)
        .filteredOn(jar -> jar.startsWith("okhttp"))
        .containsExactly("okhttp-jvm-" + System.getProperty("okhttp.version") + ".jar");
  }

  @Test
  void aSecondRunHasNothingToDo() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("second"));
    Consumer.age(consumer.folder());

    MavenRun run = maven.run(consumer.folder(), "generate-sources");

    assertThat(run.at("INFO")).contains("PetsClient is up to date");
    assertThat(Consumer.writtenSince(consumer.folder())).isEmpty();
  }

  @Test
  void aChangedDescriptionRewritesOnlyTheFileThatQuotesIt() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("changed"));
    Consumer.age(consumer.folder());
    consumer.replace("pets.yaml", "A person who lives with animals.", "Who feeds them.");

    MavenRun run = maven.run(consumer.folder(), "generate-sources");

    assertThat(run.exitCode()).isZero();
    assertThat(Consumer.writtenSince(consumer.sources("pets")))
        .containsExactly(".specfit-manifest", "com/acme/pets/model/Owner.java");
    assertThat(run.lines("PetsClient generated: 1 files written")).hasSize(1);
  }

  @Test
  void aRemovedOperationTakesItsFilesAlong() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("removed"));
    String document = Consumer.resource("pets.yaml");
    int from = document.indexOf("  /owners/{id}:");
    String removed = document.substring(from, document.indexOf("components:"));
    consumer.replace("pets.yaml", removed, "");
    assertThat(Consumer.texts(consumer.sources("pets")).keySet())
        .contains("com/acme/pets/OwnersApi.java", "com/acme/pets/model/Owner.java");

    MavenRun run = maven.run(consumer.folder(), "generate-sources");

    assertThat(run.exitCode()).isZero();
    assertThat(Consumer.texts(consumer.sources("pets")).keySet())
        .contains("com/acme/pets/PetsApi.java")
        .noneMatch(file -> file.contains("Owner"));
  }

  @Test
  void aBrokenDocumentLeavesTheClientAsItWas() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("broken"));
    Consumer.age(consumer.folder());
    consumer.replace("pets.yaml", "/schemas/Owner'", "/schemas/Ovner'");

    MavenRun run = maven.run(consumer.folder(), "generate-sources");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.stackTrace()).isEmpty();
    assertThat(Consumer.writtenSince(consumer.folder()))
        .containsExactly("pets.yaml", "target/specfit/pets-diagnostics.txt");
  }
}
