package dev.specfit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecArtifactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.acme:pets-api:1.0!pets.yaml",
        "com.acme:pets-api:1.0-SNAPSHOT!/openapi/pets.yaml",
        "com.acme:pets-api:zip:specs:1.0!openapi"
      })
  void aPathInsideAnArtifactIsOne(String spec) {
    assertThat(SpecArtifacts.isOne(spec)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pets.yaml", "src/wow!/pets.yaml", "C:\\specs\\wow!\\pets.yaml", "a:b!c", "a:b:c"})
  void aFileIsNone(String spec) {
    assertThat(SpecArtifacts.isOne(spec)).isFalse();
  }
}
