package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that says which of its classes call the client hears what concerns them. */
class UsedByIT {
  private static final String CALLER =
      """
      package com.acme;

      import com.acme.pets.PetsClient;

      /** Calls one operation and reads one property. */
      public final class Caller {
        private Caller() {}

        /** The first pet's name. */
        public static String first(PetsClient client) {
          return client.pets().listPets().get().data().get(0).name();
        }
      }
      """;
  private static final String CONFIGURATION =
      Pom.PETS + "<usedBy><folder>target/classes</folder></usedBy><onlyUsed>true</onlyUsed>";

  @TempDir static Path temp;

  private static Maven maven;
  private static Consumer built;

  @BeforeAll
  static void compileTheCaller() throws Exception {
    maven = Maven.in(temp);
    built = Consumer.create(Files.createDirectories(temp.resolve("caller")));
    built.write("pom.xml", Pom.of("pets").compiled().execution("pets", CONFIGURATION).text());
    built.write("src/main/java/com/acme/Caller.java", CALLER);
    built.write("before/pets.yaml", Consumer.resource("pets.yaml"));
    MavenRun compiled = maven.run(built.folder(), "compile");
    assertThat(compiled.exitCode()).as(String.join("\n", compiled.log())).isZero();
  }

  @Test
  void whatNobodyUsesFailsNoBuild() throws Exception {
    MavenRun run = drift("unused", "/owners/{id}", "/people/{id}");

    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    assertThat(run.lines("your code uses it")).isEmpty();
  }

  @Test
  void whatTheCallerReadsIsMarkedAndFailsTheBuild() throws Exception {
    MavenRun run =
        drift("used", "        name:\n          type: string\n        kind:", "        kind:");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.stackTrace()).isEmpty();
    assertThat(run.lines("`Pet.name()` is gone")).isNotEmpty();
    assertThat(run.lines("your code uses it")).isNotEmpty();
  }

  @Test
  void propertyThatNobodyReadsMayGo() throws Exception {
    MavenRun run =
        drift("unread", "        kind:\n          type: string\n          enum: [cat, dog]\n", "");

    assertThat(run.exitCode()).as(String.join("\n", run.log())).isZero();
    assertThat(run.lines("`Pet.kind()` is gone")).isNotEmpty();
    assertThat(run.lines("your code uses it")).isEmpty();
  }

  private static MavenRun drift(String name, String old, String text) throws Exception {
    Consumer consumer = built.copyTo(temp.resolve(name));
    consumer.replace("pets.yaml", old, text);
    return maven.run(
        consumer.folder(),
        "dev.specfit:specfit-maven-plugin:" + System.getProperty("specfit.version") + ":drift@pets",
        "-Dspecfit.base=before/pets.yaml");
  }
}
