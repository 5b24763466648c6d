package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentMatchTest {
  private static final String PETS = "paths: {/pets: {get: {operationId: listPets}}}";
  private static final String OWNERS = "paths: {/owners: {get: {}}}";
  private static final String ALL =
      """
      paths:
        /pets: {get: {operationId: listPets, tags: [pets]}, post: {}}
        /owners: {get: {}}
      webhooks: {born: {post: {}}}
      components: {schemas: {Unused: {type: string}}}
      """;

  @Test
  void documentsAreFoundByName() {
    SpecDocument pets = Walked.document("pets", PETS);
    SpecDocument owners = Walked.document("owners", OWNERS);

    assertThat(Walked.between(List.of(pets, owners), List.of(owners, pets))).isEmpty();
  }

  @Test
  void aSingleDocumentIsTheSameWhateverItIsCalled() {
    assertThat(
            Walked.between(
                List.of(Walked.document("v1", PETS)), List.of(Walked.document("v2", PETS))))
        .isEmpty();
  }

  @Test
  void aDocumentThatIsGoneTakesItsOperationsWithIt() {
    SpecDocument pets = Walked.document("pets", PETS);
    SpecDocument owners = Walked.document("owners", OWNERS);

    assertThat(Walked.between(List.of(pets, owners), List.of(pets)))
        .containsExactly("BREAKING api-path-removed-without-deprecation: GET /owners is gone");
    assertThat(Walked.between(List.of(pets), List.of(pets, owners)))
        .containsExactly("COMPATIBLE endpoint-added: GET /owners is new");
  }

  @Test
  void aPageIsNeverComparedWithAWholeApi() {
    SpecDocument page = Walked.page("list-pets", "get", "/pets", PETS);
    SpecDocument whole = Walked.document("api", ALL);

    assertThat(Walked.between(List.of(page), List.of(whole)))
        .containsExactly("COMPATIBLE api-tag-added: GET /pets has tag `pets` now");
    assertThat(Walked.between(List.of(whole), List.of(page)))
        .containsExactly("COMPATIBLE api-tag-removed: GET /pets no longer has tag `pets`");
  }

  @Test
  void severalPagesAreComparedWithTheOneApiTheyWereCutFrom() {
    SpecDocument pets = Walked.page("list-pets", "get", "/pets", PETS);
    SpecDocument owners = Walked.page("list-owners", "get", "/owners", OWNERS);
    SpecDocument whole = Walked.document("api", ALL);

    assertThat(Walked.between(List.of(pets, owners), List.of(whole)))
        .containsExactly("COMPATIBLE api-tag-added: GET /pets has tag `pets` now");
  }

  @Test
  void aPageWhoseOperationTheApiNoLongerHasIsGone() {
    SpecDocument page = Walked.page("list-cats", "get", "/cats", "paths: {/cats: {get: {}}}");

    assertThat(Walked.between(List.of(page), List.of(Walked.document("api", ALL))))
        .containsExactly("BREAKING api-path-removed-without-deprecation: GET /cats is gone");
  }

  @Test
  void pagesOfTheSameOperationAreTheSameWhateverTheyAreCalled() {
    SpecDocument was = Walked.page("list-pets", "get", "/pets", PETS);
    SpecDocument other = Walked.page("list-owners", "get", "/owners", OWNERS);
    SpecDocument is = Walked.page("pets-list", "GET", "/pets", PETS);

    assertThat(Walked.between(List.of(was, other), List.of(other, is))).isEmpty();
  }
}
