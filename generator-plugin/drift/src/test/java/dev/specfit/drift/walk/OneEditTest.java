package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit outside of schemas, forth and back: what is found is that, and graded each way. */
class OneEditTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "responses: {'200': {headers: {H: {schema: {}}}}}"
            + " | responses: {'200': {headers: {H: {deprecated: true, schema: {}}}}}"
            + " | COMPATIBLE response-header-deprecated | COMPATIBLE response-header-reactivated",
        "responses: {'200': {headers: {H: {required: true}}}} | responses: {'200': {headers: {H: {}}}}"
            + " | BREAKING response-header-became-optional"
            + " | COMPATIBLE response-header-became-required",
        "responses: {'200': {}} | responses: {'2XX': {}}"
            + " | COMPATIBLE response-success-status-added"
            + " | BREAKING response-success-status-removed",
        "responses: {'404': {}} | responses: {'4XX': {}}"
            + " | COMPATIBLE response-non-success-status-added"
            + " | COMPATIBLE response-non-success-status-removed",
        "parameters: [{name: q, in: query, schema: {type: integer}}]"
            + " | parameters: [{name: q, in: query}]"
            + " | COMPATIBLE request-parameter-type-generalized"
            + " | BREAKING request-parameter-type-changed",
        "parameters: [{name: q, in: query, x-group: a}]"
            + " | parameters: [{name: q, in: query, x-group: b}]"
            + " | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
        "x-group: a | x-group: b | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
      })
  void ofAnOperationIsTold(String base, String revision, String forth, String back) {
    told(
        "paths: {/a: {get: {" + base + "}}}",
        "paths: {/a: {get: {" + revision + "}}}",
        forth,
        back);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "servers: [{url: 'https://{r}.a', variables: {r: {default: eu, enum: [eu, us]}}}]"
            + " | servers: [{url: 'https://{r}.a', variables: {r: {default: eu}}}]"
            + " | COMPATIBLE server-variable-became-not-enum"
            + " | BREAKING server-variable-became-enum",
        "servers: [{url: 'https://a', description: One.}] | servers: [{url: 'https://a'}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "tags: [{name: a, description: One.}] | tags: [{name: a, description: Two.}]"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "info: {license: {name: MIT}} | info: {license: {name: ISC}}"
            + " | COMPATIBLE documentation-changed | COMPATIBLE documentation-changed",
        "x-group: a | tags: [] | COMPATIBLE extension-changed | COMPATIBLE extension-changed",
      })
  void ofTheDocumentIsTold(String base, String revision, String forth, String back) {
    told("paths: {}\n" + base, "paths: {}\n" + revision, forth, back);
  }

  private static void told(String base, String revision, String forth, String back) {
    assertThat(rules(base, revision)).containsExactly(forth);
    assertThat(rules(revision, base)).containsExactly(back);
  }

  private static List<String> rules(String base, String revision) {
    return Walked.between(base, revision).stream()
        .map(line -> line.replaceFirst(":.*", ""))
        .toList();
  }
}
