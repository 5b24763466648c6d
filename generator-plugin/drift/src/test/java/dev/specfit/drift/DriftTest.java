package dev.specfit.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.change.Bump;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.naming.NamesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pet Shop API, version: '7'}
      paths:
        /pets:
          get:
            operationId: listPets
            responses:
              '200':
                description: all
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Pet'}
      components:
        schemas:
          Pet:
            type: object
            properties:
              name: {type: string}
      """;

  @TempDir Path folder;

  @Test
  void documentAgainstItselfHasNoDrift() throws IOException {
    DriftResult result = compare(PETS, PETS);

    assertThat(result.refused()).isFalse();
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.changes()).isEmpty();
    assertThat(result.bump()).isEqualTo(Bump.NONE);
  }

  @Test
  void clientIsNamedByTheBasesTitleUnlessSaid() throws IOException {
    DriftResult result = compare(PETS, PETS.replace("Pet Shop API", "Zoo"));

    assertThat(result.client()).isEqualTo("PetShopClient");
    assertThat(result.base().name()).isEqualTo("base.yaml");
    assertThat(result.base().version()).isEqualTo("7");
  }

  @Test
  void unreadableSideIsRefusedWithAWordForTheSide() throws IOException {
    DriftResult result = compare(PETS, "openapi: [");

    assertThat(result.refused()).isTrue();
    assertThat(result.changes()).isEmpty();
    assertThat(result.diagnostics())
        .map(Diagnostic::format)
        .containsExactly(
            "[ERROR] invalid-yaml: revision: a value is missing, or starts with a character that has"
                + " a meaning; put it in quotes (revision.yaml:1:11)");
  }

  @Test
  void missingSideIsRefused() throws IOException {
    Files.writeString(folder.resolve("revision.yaml"), PETS);

    DriftResult result = Drift.compare(request("absent.yaml", "revision.yaml"), TODAY);

    assertThat(result.refused()).isTrue();
    assertThat(result.diagnostics())
        .map(Diagnostic::format)
        .singleElement()
        .asString()
        .contains("base: ")
        .contains("absent.yaml");
  }

  @Test
  void namesOfTheRevisionAreThoseOfTheBase() throws IOException {
    DriftResult result = compare(PETS, PETS.replace("operationId: listPets", "operationId: all"));

    assertThat(result.names().operations().get("revision#/paths/~1pets/get"))
        .extracting(NamesFile.Operation::method)
        .isEqualTo("listPets");
  }

  @Test
  void removedPropertyIsToldInTheClientsTerms() throws IOException {
    DriftResult result = compare(PETS, PETS.replace("name: {type: string}", "age: {type: number}"));

    Change gone = result.changes().get(0);
    assertThat(gone.rule().id()).isEqualTo("response-optional-property-removed");
    assertThat(gone.message()).isEqualTo("`Pet.name()` is gone");
    assertThat(gone.verdicts())
        .isEqualTo(new Verdicts(Verdict.CAUTION, Verdict.BREAKING, Verdict.BREAKING));
    assertThat(gone.members())
        .map(member -> member.type() + " " + member.member())
        .containsExactly(
            "petshop.model.Pet name()", "petshop.model.Pet$Builder name(java.lang.String)");
    assertThat(gone.used()).isNull();
    assertThat(result.bump()).isEqualTo(Bump.MAJOR);
  }

  @Test
  void newPropertyAsksForAMinorVersion() throws IOException {
    DriftResult result =
        compare(
            PETS,
            PETS.replace(
                "name: {type: string}", "name: {type: string}\n        age: {type: number}"));

    assertThat(result.changes()).map(Change::message).containsExactly("`Pet.age()` is new");
    assertThat(result.bump()).isEqualTo(Bump.MINOR);
  }

  @Test
  void typeThatNobodySpeaksOfAnyMoreGoesWithTheOperationThatDid() throws IOException {
    String toy = "    Toy: {type: object, properties: {name: {type: string}}}\n";
    String more =
        PETS.replace(
                "components:",
                "  /toys: {get: {operationId: listToys, responses: {'200': {description: all, content:"
                    + " {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}}}}\n"
                    + "components:")
            + toy;

    DriftResult result = compare(more, PETS + toy);

    assertThat(result.changes())
        .filteredOn(change -> change.verdicts().source() == Verdict.BREAKING)
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.members())
                    .map(JavaChange::type)
                    .contains("petshop.model.Toy", "petshop.ListToysParams"));
  }

  @Test
  void schemasThatMoveAreNoDrift() throws IOException {
    String inlined =
        PETS.substring(0, PETS.indexOf("components:"))
            .replace(
                "{$ref: '#/components/schemas/Pet'}",
                "{type: object, properties: {name: {type: string}}}");
    String renamed = PETS.replace("schemas/Pet", "schemas/Animal").replace("Pet:", "Animal:");

    for (DriftResult result :
        List.of(compare(PETS, inlined), compare(inlined, PETS), compare(PETS, renamed))) {
      assertThat(result.changes()).isEmpty();
    }
  }

  @Test
  void methodsThatChangeAsAParameterMayBeLeftOutAreNotLaidToItsNewPlace() throws IOException {
    String responses = "      responses:\n";
    String before = "      parameters: [{name: tag, in: query, required: true}]\n" + responses;
    String after = "      parameters: [{name: tag, in: header}]\n" + responses;

    DriftResult result = compare(PETS.replace(responses, before), PETS.replace(responses, after));

    assertThat(result.changes())
        .map(change -> change.rule().id() + " " + change.verdicts().source())
        .containsExactlyInAnyOrder(
            "request-parameter-in-changed COMPATIBLE",
            "request-parameter-became-optional BREAKING");
  }

  private DriftResult compare(String base, String revision) throws IOException {
    Files.writeString(folder.resolve("base.yaml"), base);
    Files.writeString(folder.resolve("revision.yaml"), revision);
    return Drift.compare(request("base.yaml", "revision.yaml"), TODAY);
  }

  private DriftRequest request(String base, String revision) {
    return new DriftRequest(
        GenerationRequest.builder(folder).spec(Path.of(base)).build(),
        GenerationRequest.builder(folder).spec(Path.of(revision)).build(),
        List.of());
  }
}
