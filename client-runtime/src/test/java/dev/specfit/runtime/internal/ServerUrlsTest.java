package dev.specfit.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlsTest {
  @Test
  void aDocumentWithoutAServerDemandsABaseUrl() {
    ServerUrls servers = new ServerUrls("");
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the document names no server; set `baseUrl`");
    servers.base("https://api.example.com/v1");
    assertThat(servers.resolve().main()).hasToString("https://api.example.com/v1/");
  }

  @Test
  void aServerWithoutAHostDemandsABaseUrlWhichIsTakenAsItIs() {
    ServerUrls servers = new ServerUrls("/v2");
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the document's server `/v2` names no host; set `baseUrl`");
    servers.base("http://localhost:8080");
    assertThat(servers.resolve().main()).hasToString("http://localhost:8080/");
  }

  @Test
  void aVariableWithoutADefaultHasToBeSet() {
    ServerUrls servers = new ServerUrls("https://{tenant}.example.com/{version=v1}/");
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the server `https://{tenant}.example.com/{version=v1}/` needs `tenant`; set it, or"
                + " set `baseUrl`");
    servers.variable("tenant", "acme", List.of());
    assertThat(servers.resolve().main()).hasToString("https://acme.example.com/v1/");
  }

  @Test
  void noBaseUrlIsDemandedWhereEveryOperationHasItsOwn() {
    ServerUrls servers = new ServerUrls(null);
    servers.declare("files", "https://files.example.com");
    assertThat(servers.resolve().main()).hasToString("https://server.invalid/");
  }

  @Test
  void aServerSetByItsNameIsCheckedAsABaseUrl() {
    ServerUrls servers = new ServerUrls("https://api.example.com");
    servers.declare("files", "https://files.example.com");
    servers.move("files", "/files");
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the base URL of `files` must be an absolute http or https URL; set `filesBaseUrl`");
    servers.move("files", "https://u:secret@files.example.com");
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the base URL of `files` must not hold user info; set credentials on the builder");
  }

  @Test
  void emptyDefaultsAndValuesAreValues() {
    ServerUrls servers = new ServerUrls("https://api.example.com/{stage=}");
    assertThat(servers.resolve().main()).hasToString("https://api.example.com/");
    servers.variable("stage", "$1\\", List.of());
    assertThat(servers.resolve().main()).hasToString("https://api.example.com/$1/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.test/", "evil.test#", "evil.test?", "u@evil.test", "a\\b", "a b"})
  void aVariableDoesNotLeadToAnotherHost(String value) {
    ServerUrls servers = new ServerUrls("https://{tenant}.example.com/{version=v1}/");
    servers.variable("tenant", value, List.of());
    assertThatThrownBy(servers::resolve)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`tenant` must be a part of a host's name: letters, digits, dots and hyphens");
  }

  @Test
  void aVariableWithListedValuesIsTheDocumentsMatter() {
    ServerUrls servers = new ServerUrls("https://{host}/v1");
    servers.variable("host", "example.com/eu", List.of("example.com/eu"));
    assertThat(servers.resolve().main()).hasToString("https://example.com/eu/v1/");
  }
}
