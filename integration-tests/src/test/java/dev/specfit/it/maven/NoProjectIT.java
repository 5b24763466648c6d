package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client without a POM, from the command line. */
class NoProjectIT {
  @TempDir Path temp;

  @Test
  void theSameClientComesOutInAnyFolderLocaleAndTimeZone() throws Exception {
    Maven maven = Maven.in(temp);
    Maven elsewhere =
        maven.withOptions("-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Auckland");

    Path here = generate(maven, temp.resolve("here"));
    Path there = generate(elsewhere, temp.resolve("there/a/b"));

    assertThat(Consumer.texts(here).keySet())
        .contains("com/acme/pets/PetsClient.java", "com/acme/pets/model/Pet.java");
    assertThat(Consumer.texts(there)).isEqualTo(Consumer.texts(here));
    assertThat(here.resolveSibling("pom.xml")).doesNotExist();
  }

  private static Path generate(Maven maven, Path folder) throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("openapi.yaml"), Consumer.resource("pets.yaml"));
    String plugin = "dev.specfit:specfit-maven-plugin:" + System.getProperty("specfit.version");
    MavenRun run =
        maven.run(
            folder,
            plugin + ":generate",
            "-Dspecfit.spec=openapi.yaml",
            "-Dspecfit.packageName=com.acme.pets",
            "-Dspecfit.clientName=Pets",
            "-Dspecfit.outputDirectory=out",
            plugin + ":explain",
            plugin + ":pin");
    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    assertThat(run.at("INFO"))
        .contains("  GET /pets", "The names are pinned in specfit-names.json");
    assertThat(folder.resolve("specfit-names.json")).isNotEmptyFile();
    return folder.resolve("out");
  }
}
