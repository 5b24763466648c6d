package dev.specfit.drift.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityWalkTest {
  private static List<String> between(String base, String revision) {
    return Walked.between(operation(base), operation(revision));
  }

  private static String operation(String security) {
    return "paths: {/pets: {get: {security: " + security + "}}}";
  }

  @Test
  void aWayThatIsGoneWhileOthersAreLeftLocksOut() {
    assertThat(between("[{key: []}, {token: []}]", "[{token: []}]"))
        .containsExactly(
            "COMPATIBLE api-security-removed: GET /pets no longer takes `key`",
            "BREAKING api-security-tightened: GET /pets no longer lets in calls with `key`");
  }

  @Test
  void credentialsThatAreNoLongerNeededLetEverybodyIn() {
    assertThat(between("[{key: []}]", "[]"))
        .containsExactly("COMPATIBLE api-security-removed: GET /pets no longer takes `key`");
  }

  @Test
  void twoSchemesTogetherAreMoreThanOne() {
    assertThat(between("[{key: []}]", "[{key: [], token: []}]"))
        .containsExactly(
            "COMPATIBLE api-security-removed: GET /pets no longer takes `key`",
            "COMPATIBLE api-security-added: GET /pets takes `key` and `token` now",
            "BREAKING api-security-tightened: GET /pets no longer lets in calls with `key`");
  }

  @Test
  void anonymousCallsThatWereLetInNoLongerAre() {
    assertThat(between("[{}, {key: []}]", "[{key: []}]"))
        .containsExactly(
            "BREAKING api-security-tightened: GET /pets no longer lets in calls without"
                + " credentials");
  }

  @Test
  void oneSchemeMayStandForSeveralWays() {
    assertThat(
            between("[{oauth: [read]}, {oauth: [write]}]", "[{oauth: [write]}, {oauth: [read]}]"))
        .isEmpty();
  }

  @Test
  void aScopeMoreLocksOut() {
    assertThat(between("[{oauth: [read]}]", "[{oauth: [read, write]}]"))
        .containsExactly(
            "COMPATIBLE api-security-scope-added: GET /pets needs scope `write` of `oauth` now",
            "BREAKING api-security-tightened: GET /pets no longer lets in calls with `oauth`");
  }

  @Test
  void whatAllOperationsShareIsToldOnce() {
    String paths = "paths: {/pets: {get: {}}, /owners: {get: {}}}";

    assertThat(Walked.between(paths, "security: [{key: []}]\n" + paths))
        .containsExactly(
            "COMPATIBLE api-global-security-added: the API takes `key` now",
            "BREAKING api-security-tightened: the API no longer lets in calls without"
                + " credentials");
  }

  @Test
  void aSchemeThatIsCalledOtherwiseTakesTheSameCredentials() {
    String before =
        """
        security: [{key: []}]
        paths: {/pets: {get: {}}}
        components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
        """;

    assertThat(Walked.between(before, before.replace("key: ", "apiKey: ")))
        .containsExactly(
            "COMPATIBLE api-global-security-removed: the API no longer takes `key`",
            "COMPATIBLE api-global-security-added: the API takes `apiKey` now",
            "COMPATIBLE api-security-component-removed: security scheme key is gone",
            "COMPATIBLE api-security-component-added: security scheme apiKey is new");
  }

  @Test
  void credentialsThatTravelOtherwiseBreakTheOperationsThatTakeThem() {
    String before =
        """
        paths: {/pets: {get: {security: [{key: []}]}}, /owners: {get: {}}}
        components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
        """;

    assertThat(Walked.between(before, before.replace("in: header", "in: query")))
        .containsExactly(
            "BREAKING api-security-scheme-changed: security scheme key has in `query` now,"
                + " `header` before");
  }

  @Test
  void aSchemeMayBeNamedLikeAnExtension() {
    String paths = "paths: {/pets: {get: {}}}\n";

    assertThat(Walked.between(paths, "security: [{x-key: [], x-note: 1}]\n" + paths))
        .containsExactly(
            "COMPATIBLE api-global-security-added: the API takes `x-key` now",
            "BREAKING api-security-tightened: the API no longer lets in calls without"
                + " credentials");
  }
}
