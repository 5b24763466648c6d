package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.engine.naming.NamesFile;
import dev.specfit.engine.write.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Callers' code of before a rename, compiled against the client of after it and run. */
class BridgesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/bridges").toAbsolutePath();
  private static final String OLD_NAMES =
      """
      ShelterClient client = ShelterClient.builder().baseUrl(in).build();
      java.util.List<Pet> pets = client.animals().getPets(q -> q.q("rex").limit(2)).get();
      Pet pet = pets.get(0);
      Pet next = pet.toBuilder().born(2020L).build();
      client.pets().putPet(pet.id(), next).get();
      return pet.id() + pet.hasBorn() + pet.born() + next.year() + next.hasYear() + %s;
      """;

  @Test
  void codeThatUsesFormerNamesCompilesAndSendsTheSame() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json")
              .body("[{\"id\":\"7\",\"born\":null}]")
              .build());
      server.enqueue(new MockResponse.Builder().code(204).build());
      CompiledClient compiled = caller("@SuppressWarnings(\"deprecation\")", "petKind()");
      @SuppressWarnings("unchecked")
      UnaryOperator<String> call =
          (UnaryOperator<String>)
              compiled.loadClass("com.acme.shelter.Caller").getConstructor().newInstance();

      assertThat(call.apply(server.url("/").toString())).isEqualTo("7truenull2020truedog");
      assertThat(server.takeRequest().getTarget()).isEqualTo("/pets?q=rex&limit=2");
      RecordedRequest second = server.takeRequest();
      assertThat(second.getMethod() + " " + second.getTarget()).isEqualTo("PUT /pets/7");
      assertThat(second.getBody().utf8()).isEqualTo("{\"id\":\"7\",\"born\":2020}");
    }
  }

  @Test
  void theCompilerSaysThatFormerNamesAreDeprecated() {
    assertThatThrownBy(() -> caller("", "petKind()"))
        .hasMessageContaining("[deprecation] animals() in ")
        .hasMessageContaining("[deprecation] getPets(")
        .hasMessageContaining("[deprecation] q(")
        .hasMessageContaining("[deprecation] born() in ")
        .hasMessageContaining("[deprecation] hasBorn() in ")
        .hasMessageContaining("[deprecation] year() in ")
        .hasMessageContaining("[deprecation] putPet(")
        .hasMessageContaining("[deprecation] DOG in ");
  }

  private static CompiledClient caller(String annotation, String kind) throws Exception {
    NamesFile pins =
        NamesFile.parse("n", Files.readString(FOLDER.resolve("specfit-names.json"))).names();
    List<GeneratedFile> files =
        Generation.run(
                FOLDER,
                List.of(FOLDER.resolve("openapi.yaml")),
                List.of(),
                Generation.options("com.acme.shelter", "Shelter"),
                pins)
            .files();
    String code =
        """
        package com.acme.shelter;
        import com.acme.shelter.model.*;
        public final class Caller implements java.util.function.UnaryOperator<String> {
          %s
          @Override public String apply(String in) {
            %s
          }
          %s
          private static Species petKind() { return Species.DOG; }
        }
        """
            .formatted(annotation, OLD_NAMES.formatted(kind), annotation);
    return CompiledClient.compile(
        files, new CompiledClient.Source("com/acme/shelter/Caller.java", code));
  }
}
