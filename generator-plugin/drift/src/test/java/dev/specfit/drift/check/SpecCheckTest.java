package dev.specfit.drift.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.file.Sha256;
import dev.specfit.drift.lock.LockedDocument;
import dev.specfit.drift.lock.SpecLock;
import dev.specfit.drift.lock.SpecSource;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpecCheckTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info:
        title: Pets
        version: 1.0.0
      paths:
        /pets:
          get:
            operationId: listPets
            responses:
              '204':
                description: Pets.
      """;

  private static final String FIXTURE =
      """
      {"metadata": {"specfit": {
        "document": "%s",
        "operation": "GET /pets",
        "contract": {"/paths/~1pets/get": "sha256:0", "/components/schemas/Pet": "sha256:1"}}}}
      """;

  @TempDir private Path project;

  @BeforeEach
  void pin() throws IOException {
    write("pets.yaml", PETS);
    byte[] bytes = PETS.getBytes(UTF_8);
    SpecSource source = SpecSource.of("https://pets.example/api.yaml", null);
    LocalDate date = LocalDate.of(2026, 1, 31);
    LockedDocument locked =
        new LockedDocument(source, Sha256.of(bytes), bytes.length, date, "1.0.0");
    write(SpecLock.FILE_NAME, SpecLock.EMPTY.with("pets.yaml", locked).toJson());
    ClientGenerator.pin(client());
    ClientGenerator.generate(client());
  }

  @Test
  void whatFitsIsNotWorthAWord() {
    assertThat(check()).isEmpty();
  }

  @Test
  void anEditedDocumentIsTold() throws IOException {
    write("pets.yaml", PETS + "x-mine: true\n");

    assertThat(check())
        .containsExactly(
            "[ERROR] pinned-file-changed: `pets.yaml` isn't what `specfit.lock` pins; restore it"
                + " and put edits into an overlay, or run specfit:update");
  }

  @Test
  void aNameThatIsNotPinnedIsNamed() throws IOException {
    write("pets.yaml", PETS.replace("/pets:", "/dogs:").replace("listPets", "listDogs"));

    assertThat(check())
        .contains(
            "[ERROR] names-incomplete: `specfit-names.json` lacks `operations >"
                + " pets#/paths/~1dogs/get > method`; run specfit:pin")
        .anyMatch(line -> line.startsWith("[ERROR] generated-code-stale: "));
  }

  @Test
  void anEditedGeneratedFileIsTold() throws IOException {
    Path file = project.resolve("out/com/acme/PetsClient.java");
    Files.writeString(file, Files.readString(file) + "// mine\n");

    assertThat(check())
        .containsExactly(
            "[ERROR] generated-code-stale: 1 generated files aren't what generating would write,"
                + " first `PetsClient.java`; run specfit:generate");
  }

  @Test
  void aFixtureOfAnOlderContractIsNamedWithThePointer() throws IOException {
    Path fixtures = Files.createDirectories(project.resolve("fixtures"));
    write("fixtures/pets.json", FIXTURE.formatted("pets"));
    write("fixtures/others.json", FIXTURE.formatted("owners"));
    write("fixtures/broken.json", "{");

    assertThat(check(fixtures, project.resolve("none")))
        .containsExactlyInAnyOrder(
            "[ERROR] fixture-unreadable: `fixtures/broken.json` is not JSON; mend it or move it"
                + " away",
            "[ERROR] fixture-stale: `fixtures/pets.json` is of an older contract: in `pets`"
                + " `/components/schemas/Pet` is gone; look at the fixture, then stamp it",
            "[ERROR] fixture-stale: `fixtures/pets.json` is of an older contract: in `pets`"
                + " `/paths/~1pets/get` moved; look at the fixture, then stamp it",
            "[ERROR] fixtures-not-found: `none` is not there; correct the path");
  }

  private List<String> check(Path... fixtures) {
    return SpecCheck.check(client(), List.of(fixtures)).stream().map(Diagnostic::format).toList();
  }

  private GenerationRequest client() {
    return GenerationRequest.builder(project)
        .spec(Path.of("pets.yaml"))
        .packageName("com.acme")
        .clientName("Pets")
        .javaDirectory(Path.of("out"))
        .build();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(project.resolve(name), text);
  }
}
