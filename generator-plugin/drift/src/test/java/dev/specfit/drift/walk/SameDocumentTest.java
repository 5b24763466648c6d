package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says outside of schemas, written otherwise: there is no drift, neither way. */
class SameDocumentTest {
  private static final String PATHS = "paths: {/pets: {get: {MEMBERS}}}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "tags: [a, b] | tags: [b, a]",
        "tags: [] | deprecated: false",
        "summary: '' | tags: []",
        "parameters: [{name: a, in: query}, {name: b, in: query}]"
            + " | parameters: [{name: b, in: query}, {name: a, in: query}]",
        "parameters: [{name: a, in: query, example: 1}]"
            + " | parameters: [{name: a, in: query, examples: {one: {value: 1}}}]",
        "security: [{k: []}, {j: []}] | security: [{j: []}, {k: []}]",
        "security: [{k: [a, b]}] | security: [{k: [b, a]}]",
        "requestBody: {content: {application/json: {schema: {}}}}"
            + " | requestBody: {content: {application/json: {}}, required: false}",
      })
  void anotherSpellingIsNoDrift(String one, String other) {
    same(PATHS.replace("MEMBERS", one), PATHS.replace("MEMBERS", other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "security: [{k: []}] | security: [{k: []}]",
        "servers: [{url: 'https://a.example'}] | servers: [{url: 'https://a.example/'}]",
        "servers: [{url: /}] | servers: [{url: /}]",
      })
  void whatHoldsForAllMayBeRepeatedForOne(String ofAll, String repeated) {
    same(PATHS.replace("MEMBERS", "") + ofAll, PATHS.replace("MEMBERS", repeated) + ofAll);
  }

  @Test
  void anApiWithoutServersIsAtTheRoot() {
    same(PATHS.replace("MEMBERS", ""), PATHS.replace("MEMBERS", "") + "servers: [{url: /}]");
  }

  @Test
  void aServerOfAPathIsThatOfItsOperations() {
    same(
        PATHS.replace("MEMBERS", "") + "servers: [{url: 'https://a.example'}]",
        "paths: {/pets: {servers: [{url: 'https://a.example'}], get: {}}}\n"
            + "servers: [{url: 'https://a.example'}]");
  }

  @Test
  void aHeaderThatTakesAKeyIsTheSameInWhateverCase() {
    String scheme =
        "components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}\n"
            + PATHS.replace("MEMBERS", "security: [{k: []}]");

    same(scheme, scheme.replace("X-Key", "x-key"));
  }

  @Test
  void anOperationThatGoesToAServerOfItsOwnIsTold() {
    String all = "servers: [{url: 'https://a.example'}]";

    assertThat(
            Walked.between(
                PATHS.replace("MEMBERS", "") + all,
                PATHS.replace("MEMBERS", "servers: [{url: 'https://b.example'}]") + all))
        .containsExactly(
            "BREAKING server-changed: GET /pets is at `https://b.example` now, at"
                + " `https://a.example` before");
  }

  private static void same(String one, String other) {
    assertThat(Walked.between(one, other)).isEmpty();
    assertThat(Walked.between(other, one)).isEmpty();
  }
}
