package dev.specfit.drift.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecSourceTest {
  @Test
  void aSourceMayNameTheOperationThatIsTaken() {
    SpecSource source = SpecSource.parse("https://pets.example/api.yaml get /pets/{id}");

    assertThat(source).isEqualTo(new SpecSource("https://pets.example/api.yaml", "GET /pets/{id}"));
    assertThat(source.isAddress()).isTrue();
    assertThat(SpecSource.parse("docs/pets.md").isAddress()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://pets.example/a.yaml|`http://pets.example/a.yaml` is not fetched; write an https address or a path",
        "file:///etc/passwd|`file:///etc/passwd` is not fetched; write an https address or a path",
        "https://me:pass@pets.example/a|`https://pets.example/a` holds credentials; remove them and"
            + " add a server to settings.xml",
        "https://pets.example/a?v=1&access_token=xyz|`https://pets.example/a?…` holds what looks like"
            + " a credential in its query; lock and logs would show it",
        "https:///a|a source is an address without a host",
        "https://pets.example/{a}|a source is not an address that can be read",
        "a.yaml PETS|`PETS` is not an operation; write one such as `GET /pets`",
        "''|a source is empty; write an https address or a path",
      })
  void whatCanNotBeUsedIsToldWithoutACredential(String text, String message) {
    assertThatThrownBy(() -> SpecSource.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
