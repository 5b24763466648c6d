package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work done in a JVM of its own, with the class path that Maven gives the plugin. */
class OwnJvmIT {
  @TempDir static Path temp;

  private static Maven maven;
  private static Consumer here;

  @BeforeAll
  static void generateInMavensJvm() throws Exception {
    maven = Maven.in(temp);
    here = Consumer.create(Files.createDirectories(temp.resolve("here")));
    assertThat(generate(here, "never").exitCode()).isZero();
  }

  @Test
  void theSameBytesComeOut() throws Exception {
    Consumer there = Consumer.create(Files.createDirectories(temp.resolve("there")));

    MavenRun run = generate(there, "always");

    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    assertThat(run.lines("PetsClient generated: ")).hasSize(1);
    assertThat(run.lines("SLF4J")).isEmpty();
    assertThat(Consumer.texts(there.sources("pets")))
        .isEqualTo(Consumer.texts(here.sources("pets")));
  }

  @Test
  void driftIsToldAsInMavensJvm() throws Exception {
    here.write(
        "new.yaml", Consumer.resource("pets.yaml").replace("  /owners/{id}:", "  /keepers/{id}:"));

    List<String> told = drift("never");

    assertThat(drift("always")).isEqualTo(told).isNotEmpty();
  }

  @Test
  void aJvmWithTooSmallAHeapIsNamedWithoutAStackTrace() throws Exception {
    Consumer small = Consumer.create(Files.createDirectories(temp.resolve("small")));

    MavenRun run = generate(small, "always", "-Dspecfit.jvmOptions=-Xmx6m");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.lines("The JVM for the work ended with code 3")).isNotEmpty();
    assertThat(run.stackTrace()).isEmpty();
    assertThat(Consumer.texts(small.sources("pets"))).isEmpty();
  }

  @Test
  void anUnknownPlaceIsRefused() throws Exception {
    Consumer odd = Consumer.create(Files.createDirectories(temp.resolve("odd")));

    MavenRun run = generate(odd, "perhaps");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.at("ERROR"))
        .contains("bad-fork: `perhaps` is none of `auto`, `always`, `never`");
  }

  private static MavenRun generate(Consumer consumer, String fork, String... more)
      throws Exception {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.add("generate-sources");
    arguments.add("-Dspecfit.fork=" + fork);
    return maven.run(consumer.folder(), arguments.toArray(String[]::new));
  }

  private static List<String> drift(String fork) throws Exception {
    MavenRun run =
        maven.run(
            here.folder(),
            "dev.specfit:specfit-maven-plugin:" + System.getProperty("specfit.version") + ":drift",
            "-Dspecfit.base=pets.yaml",
            "-Dspecfit.revision=new.yaml",
            "-Dspecfit.failOn=none",
            "-Dspecfit.fork=" + fork);
    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    return run.lines("/owners/{id}");
  }
}
