package dev.specfit.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who got something wrong: one project with a module for each mistake. */
class RefusedBuildIT {
  private static final List<String> MODULES =
      List.of(
          "broken-ref", "invalid-yaml", "missing-file", "wrong-options", "stale-overlay", "bare");

  @TempDir static Path temp;

  private static Path root;
  private static MavenRun run;

  @BeforeAll
  static void buildAll() throws Exception {
    root = Files.createDirectories(temp.resolve("all"));
    Files.writeString(root.resolve("pom.xml"), Pom.aggregator(MODULES));
    Consumer brokenRef = module("broken-ref", Pom.PETS);
    brokenRef.replace("pets.yaml", "/schemas/Owner'", "/schemas/Ovner'");
    Consumer invalidYaml = module("invalid-yaml", Pom.PETS);
    invalidYaml.replace("pets.yaml", "title: Pets", "title: [Pets");
    module("missing-file", Pom.PETS.replace("pets.yaml", "src/pest.yaml"));
    module(
        "wrong-options",
        """
        <spec>pets.yaml</spec>
        <packageName>com.acme.new</packageName>
        <clientName>PetsClient</clientName>
        <includes><include>pets</include></includes>
        <templateDirectory>${basedir}/tempaltes</templateDirectory>
        """);
    Consumer staleOverlay =
        module("stale-overlay", Pom.PETS + "<overlays><overlay>fix.yaml</overlay></overlays>");
    staleOverlay.write(
        "fix.yaml",
        """
        overlay: 1.0.0
        info:
          title: Mend the pets
          version: 1.0.0
        actions:
          - target: $.components.schemas.Dog
            remove: true
        """);
    module("bare", "");
    run = Maven.in(temp).run(root, "-fae", "generate-sources");
  }

  private static Consumer module(String name, String configuration) throws Exception {
    Consumer consumer = Consumer.create(Files.createDirectories(root.resolve(name)));
    consumer.write("pom.xml", Pom.of(name).execution("pets", configuration).text());
    return consumer;
  }

  @Test
  void theBuildFailsWithoutAStackTraceOrAHalfWrittenClient() throws Exception {
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.stackTrace()).isEmpty();
    for (String module : MODULES) {
      assertThat(Consumer.texts(root.resolve(module).resolve("target")))
          .as(module)
          .containsOnlyKeys("specfit/pets-diagnostics.txt");
      assertThat(run.lines("Failed to execute goal"))
          .as(module)
          .anyMatch(line -> line.contains(" on project " + module + ": Specfit found "));
    }
  }

  @Test
  void aBrokenReferenceIsNamedWithItsPlace() {
    assertThat(run.module("broken-ref").at("ERROR"))
        .containsExactly(
            "unresolved-ref: `#/components/schemas/Ovner` is not in the document; did you mean"
                + " `Owner`? (pets.yaml:70:23)");
  }

  @Test
  void invalidYamlIsNamedWithItsPlace() {
    assertThat(run.module("invalid-yaml").at("ERROR"))
        .containsExactly(
            "invalid-yaml: a list isn't closed or lacks a comma; add the `,` or the `]`"
                + " (pets.yaml:4:10)");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(run.module("missing-file").at("ERROR"))
        .containsExactly(
            "file-not-found: the file is not there; correct the path (src/pest.yaml:1:1)");
  }

  @Test
  void wrongOptionsAreNamedTogether() {
    assertThat(run.module("wrong-options").at("ERROR"))
        .containsExactly(
            "bad-selector: `pets` is not a selector; write `tag:NAME`, `path:GLOB`, `method:GET`,"
                + " `operationId:NAME`, `GET /path`, or several of the first four with ` & `"
                + " between them",
            "bad-client-name: `PetsClient` would become `PetsClientClient`; leave `Client` out",
            "bad-package-name: `com.acme.new` is not a Java package name in ASCII; write one such"
                + " as `com.acme.pets`",
            "templates-not-found: `tempaltes` is not a folder");
  }

  @Test
  void anOverlayThatMatchesNothingIsNamedWithItsPlace() {
    assertThat(run.module("stale-overlay").at("ERROR"))
        .containsExactly(
            "overlay-target-not-found: `$.components.schemas.Dog` matches nothing in pets; correct"
                + " the target, or remove the action if the document was repaired"
                + " (fix.yaml:6:13)");
  }

  @Test
  void whatIsNotSetIsNamedWithAnExample() {
    assertThat(run.module("bare").at("ERROR"))
        .containsExactly(
            "missing-option: `spec` is not set; write <spec>openapi.yaml</spec> or"
                + " -Dspecfit.spec=openapi.yaml",
            "missing-option: `clientName` is not set; write <clientName>Pets</clientName> or"
                + " -Dspecfit.clientName=Pets",
            "missing-option: `packageName` is not set; write"
                + " <packageName>com.acme.pets</packageName> or"
                + " -Dspecfit.packageName=com.acme.pets");
  }
}
