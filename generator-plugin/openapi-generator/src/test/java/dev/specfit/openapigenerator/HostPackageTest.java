package dev.specfit.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostPackageTest {
  @Test
  void theClientsPackageIsTheOneItsPartsAreIn() {
    HostPackage said =
        new HostPackage(
            Map.of("apiPackage", "com.acme.pets.api", "modelPackage", "com.acme.pets.model"));

    assertThat(said.name()).isEqualTo("com.acme.pets");
    assertThat(said.clientName()).isEqualTo("Pets");
    assertThat(said.others()).isEmpty();
  }

  @Test
  void theClientsOwnPackageWins() {
    HostPackage said =
        new HostPackage(Map.of("packageName", "com.acme.pets", "apiPackage", "com.acme.calls"));

    assertThat(said.name()).isEqualTo("com.acme.pets");
    assertThat(said.others()).isEqualTo(Map.of("apiPackage", "com.acme.pets"));
  }

  @Test
  void aWordThatSaysWhatAPackageIsForNamesNoClient() {
    HostPackage said = new HostPackage(Map.of("invokerPackage", "com.acme.pets.client"));

    assertThat(said.name()).isEqualTo("com.acme.pets.client");
    assertThat(said.clientName()).isEqualTo("Pets");
  }

  @Test
  void nothingSaidIsNothing() {
    assertThat(new HostPackage(Map.of()).name()).isEmpty();
    assertThat(new HostPackage(Map.of()).clientName()).isEmpty();
  }
}
