package dev.specfit.drift.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.Drift;
import dev.specfit.drift.DriftRequest;
import dev.specfit.drift.DriftResult;
import dev.specfit.drift.change.Change;
import dev.specfit.drift.change.Verdict;
import dev.specfit.engine.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes the client's walk through pages is told as that, once, beside its cause. */
class PagingDriftTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final String PAGED =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: listPets
            parameters:
            - {name: page, in: query, schema: {type: integer}}
            - {name: per_page, in: query, schema: {type: integer}}
            responses:
              '200':
                description: ok
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        data: {type: array, items: {type: object, properties: {id: {type: string}}}}
                        total_pages: {type: integer}
      """;

  @TempDir Path folder;

  @Test
  void parameterThatGoesTakesTheWalkWithIt() throws IOException {
    String without = PAGED.replace("- {name: page, in: query, schema: {type: integer}}\n", "");

    assertThat(compare(PAGED, without))
        .containsExactly(
            "request-parameter-removed 122 `listPets` no longer takes `page`"
                + " [ListPetsParams.page, ListPetsParams$Builder.page]",
            "pagination-removed 122 `listPets` is no longer walked page by page: no parameter says"
                + " where to go on [PetsApi.listPets, PetsApi.listPets]");
  }

  @Test
  void tellingHowManyPagesThereAreStartsTheWalk() throws IOException {
    String untold = PAGED.replace("total_pages", "colour");

    assertThat(compare(untold, PAGED))
        .contains(
            "pagination-added 012 `listPets` is walked page by page now, by page number from `page`"
                + " [PetsApi.listPets, PetsApi.listPets]");
  }

  @Test
  void anotherStyleIsOneChangeOfTheWalk() throws IOException {
    String offsets = PAGED.replace("name: page,", "name: offset,").replace("per_page", "limit");

    assertThat(compare(PAGED, offsets.replace("total_pages", "total")))
        .contains(
            "pagination-changed 200 `listPets` goes on by offset from `offset` now, by page number"
                + " from `page` before []");
  }

  @Test
  void nothingWasPromisedOfAnAlphaOperation() throws IOException {
    String alpha = PAGED.replace("    get:\n", "    get:\n      x-stability-level: alpha\n");
    String offsets = alpha.replace("name: page,", "name: offset,").replace("per_page", "limit");

    assertThat(compare(alpha, offsets.replace("total_pages", "total")))
        .contains(
            "pagination-changed 100 `listPets` goes on by offset from `offset` now, by page number"
                + " from `page` before []");
  }

  @Test
  void anotherWayBesideTheOldOneBreaksNobody() throws IOException {
    String more =
        PAGED.replace(
            "total_pages: ", "has_more: {type: boolean}\n                  total_pages: ");

    assertThat(compare(PAGED, more))
        .contains(
            "pagination-way-added 000 `listPets` tells whether there are more in `has_more` now,"
                + " nothing before []");
  }

  @Test
  void sayingWhatWasFoundOutChangesNothing() throws IOException {
    String said =
        PAGED.replace(
            "operationId: listPets",
            "operationId: listPets\n      x-specfit-pagination: {style: pageNumber, position: page,"
                + " size: per_page, items: data, totalPages: total_pages}");

    assertThat(compare(PAGED, said))
        .containsExactly(
            "pagination-restated 000 `listPets` is said to be walked as it was before []");
    assertThat(compare(said, PAGED))
        .containsExactly(
            "pagination-restated 000 `listPets` is no longer said to be walked as it was before"
                + " []");
  }

  private List<String> compare(String base, String revision) throws IOException {
    DriftRequest request =
        new DriftRequest(request("base", base), request("revision", revision), List.of());
    DriftResult result = Drift.compare(request, TODAY);
    assertThat(result.refused()).as("%s", result.diagnostics()).isFalse();
    return result.changes().stream().map(PagingDriftTest::line).toList();
  }

  private GenerationRequest request(String name, String document) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).resolve("pets.yaml");
    Files.writeString(file, document);
    return GenerationRequest.builder(folder).spec(file).build();
  }

  private static int rank(Verdict verdict) {
    return List.of(Verdict.values()).indexOf(verdict);
  }

  private static String line(Change change) {
    return change.rule().id()
        + " "
        + rank(change.verdicts().wire())
        + rank(change.verdicts().source())
        + rank(change.verdicts().binary())
        + " "
        + change.message()
        + " "
        + change.members().stream()
            .map(
                m ->
                    m.type().replaceAll(".*\\.", "")
                        + "."
                        + String.valueOf(m.member()).replaceAll("\\(.*", ""))
            .toList();
  }
}
