package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecRequest;
import dev.specfit.testing.Fixture;
import dev.specfit.testing.FixtureFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureStalenessTest {
  private static final Path PETS = Path.of("src/test/resources/pets.yaml");
  private static final Path LIST = Path.of("src/test/resources/fixtures/pets/list.json");

  @TempDir Path folder;

  private SpecDocument changed(String from, String to) throws IOException {
    String text = Files.readString(PETS);
    assertThat(text).contains(from);
    Path file = folder.resolve("pets.yaml");
    Files.writeString(file, text.replace(from, to));
    return SpecLoader.load(SpecRequest.of(file)).documents().get(0);
  }

  private List<String> staleness(String from, String to) throws IOException {
    Fixture stamped = FixtureStamper.of(Contract.of(PETS)).stamp(FixtureFile.read(LIST).get(0));
    return FixtureStaleness.check(stamped, changed(from, to));
  }

  @Test
  void proseExamplesAndOtherOperationsAreNoChange() throws IOException {
    assertThat(staleness("What it is called.", "How it is called.")).isEmpty();
    assertThat(staleness("'204': {description: Gone.}", "'205': {description: Gone.}")).isEmpty();
  }

  @Test
  void changeBelowReferencesNamesItsPointer() throws IOException {
    assertThat(staleness("type: [number, 'null']", "type: number"))
        .containsExactly("`/components/schemas/Pet` moved");
    assertThat(staleness("maximum: 250", "maximum: 100"))
        .containsExactly("`/paths/~1pets/get` moved");
    assertThat(staleness("scheme: bearer", "scheme: basic"))
        .containsExactly("`/components/securitySchemes/key` moved");
  }

  @Test
  void propertyCalledDescriptionIsNoProse() throws IOException {
    assertThat(staleness("{type: string, format: uuid}", "{type: integer}"))
        .containsExactly("`/components/schemas/Pet` moved");
  }

  @Test
  void newAndLostPointersAreNamed() throws IOException {
    assertThat(
            staleness(
                "parent: {$ref: '#/components/schemas/Pet'}",
                "parent: {$ref: '#/components/schemas/PetPage'}\n"
                    + "        other: {$ref: '#/components/responses/Denied'}"))
        .containsExactly("`/components/schemas/Pet` moved");
    assertThat(
            staleness("'401': {$ref: '#/components/responses/Denied'}", "'401': {description: No}"))
        .containsExactly("`/components/responses/Denied` is gone", "`/paths/~1pets/get` moved");
  }

  @Test
  void stampingIsStableAndKeepsTheRest() throws IOException {
    Path file = folder.resolve("list.json");
    Files.copy(LIST, file);
    FixtureStamper stamper = FixtureStamper.of(Contract.of(PETS));

    stamper.stamp(file);
    String once = Files.readString(file);
    stamper.stamp(file);

    assertThat(Files.readString(file)).isEqualTo(once);
    assertThat(once)
        .startsWith(Files.readString(LIST).replaceFirst("(?s)\n    }\n  }\n}\n$", ""))
        .contains("\"/components/schemas/Pet\": \"sha256:");
    assertThat(FixtureStaleness.check(FixtureFile.read(file).get(0), changed("a", "a"))).isEmpty();
  }
}
