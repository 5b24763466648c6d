package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose client is tested with the examples of its document. */
class ExampleTestsIT {
  private static final String LIMIT = "            type: integer\n            format: int32\n";

  @TempDir static Path temp;

  private static Maven maven;
  private static Consumer built;
  private static MavenRun firstRun;

  @BeforeAll
  static void testAFreshProject() throws Exception {
    maven = Maven.in(temp);
    built = Consumer.create(Files.createDirectories(temp.resolve("pets")));
    Pom pom = Pom.of("pets").compiled().replaying();
    built.write(
        "pom.xml",
        pom.execution("pets", Pom.PETS).execution("pets-tests", "generate-tests", Pom.PETS).text());
    built.replace("pets.yaml", LIMIT, LIMIT + "            example: many\n");
    firstRun = maven.run(built.folder(), "test");
  }

  @Test
  void eachServiceIsTestedWithWhatItsSchemasAllow() {
    assertThat(firstRun.exitCode()).as(String.join("\n", firstRun.log())).isZero();
    assertThat(firstRun.lines("Tests of PetsClient generated: ")).hasSize(1);
    assertThat(firstRun.log())
        .anyMatch(line -> line.matches(".*Tests run: [1-9].* Failures: 0, .*PetsApiExamplesTest"))
        .anyMatch(
            line -> line.matches(".*Tests run: [1-9].* Failures: 0, .*OwnersApiExamplesTest"));
  }

  @Test
  void anExampleThatContradictsItsSchemaIsTheVendorsError() {
    assertThat(firstRun.at("WARNING"))
        .filteredOn(line -> line.startsWith("wrong-example: "))
        .singleElement()
        .asString()
        .contains("pets.yaml:");
  }

  @Test
  void aSecondRunHasNothingToDo() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("second"));
    Consumer.age(consumer.folder());

    MavenRun run = maven.run(consumer.folder(), "generate-test-sources");

    assertThat(run.at("INFO")).contains("The tests of PetsClient are up to date");
    assertThat(Consumer.writtenSince(consumer.folder().resolve("target/generated-test-sources")))
        .isEmpty();
  }

  @Test
  void aClientThatSendsOtherThanTheDocumentDemandsFails() throws Exception {
    Consumer consumer = built.copyTo(temp.resolve("broken"));
    consumer.write(
        "old.yaml", Consumer.resource("pets.yaml").replace("- name: limit", "- name: Limit"));
    String old = Pom.PETS.replace("pets.yaml", "old.yaml");
    Pom pom = Pom.of("pets").compiled().replaying();
    consumer.write(
        "pom.xml",
        pom.execution("pets", old).execution("pets-tests", "generate-tests", Pom.PETS).text());

    MavenRun run = maven.run(consumer.folder(), "test");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.log())
        .anyMatch(line -> line.contains("the example `full` isn't replayed as it is:"))
        .anyMatch(line -> line.contains("- request: query parameter `Limit` isn't declared"));
  }
}
