package dev.specfit.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.GenerationRequest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostRequestTest {
  @Test
  void unlessSaidTheHostsLayoutIsKept() {
    GenerationRequest request = request(Map.of("invokerPackage", "com.acme.pets"));

    assertThat(request.specs()).containsExactly(absolute("pets.yaml"));
    assertThat(request.clientName()).isEqualTo("Pets");
    assertThat(request.javaDirectory()).isEqualTo(absolute("out/src/main/java"));
    assertThat(request.resourcesDirectory()).isEqualTo(absolute("out/src/main/resources"));
    assertThat(request.onError()).isEqualTo("fail");
  }

  @Test
  void listsAreTextsOrLists() {
    GenerationRequest request =
        request(
            Map.of(
                "specs", "a.yaml; b.yaml",
                "overlays", List.of("fix.yaml"),
                "includes", "tag:Pets,GET /owners"));

    assertThat(request.specs())
        .containsExactly(absolute("pets.yaml"), absolute("a.yaml"), absolute("b.yaml"));
    assertThat(request.overlays()).containsExactly(absolute("fix.yaml"));
    assertThat(request.includes()).containsExactly("tag:Pets", "GET /owners");
  }

  @Test
  void anEmptyElementOfTheMavenHostIsNotSaid() {
    Map<String, Object> properties = new HashMap<>();
    for (OwnOption option : OwnOption.values()) {
      properties.put(option.key(), false);
    }

    GenerationRequest request = request(properties);

    assertThat(request.specs()).containsExactly(absolute("pets.yaml"));
    assertThat(request.overlays()).isEmpty();
    assertThat(request.root()).isNull();
    assertThat(request.clientName()).isEmpty();
    assertThat(request.javaDirectory()).isEqualTo(absolute("out/src/main/java"));
    assertThat(request.failOnWarning()).isFalse();
  }

  private static GenerationRequest request(Map<String, Object> properties) {
    return new HostRequest(properties).read("pets.yaml", "out");
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath();
  }
}
