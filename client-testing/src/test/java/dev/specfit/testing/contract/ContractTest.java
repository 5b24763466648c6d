package dev.specfit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.testing.Exchange;
import dev.specfit.testing.Fixture;
import dev.specfit.testing.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {
  private static final String OLD =
      """
      openapi: 3.0.3
      info: {title: Old, version: '1'}
      paths:
        /a:
          get:
            responses:
              2XX:
                description: Fine.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/A'}
      components:
        schemas:
          A:
            type: object
            properties:
              b: {type: string, nullable: true, format: uuid}
              m: {type: number, minimum: 1, exclusiveMinimum: true}
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  private static List<String> problems(Contract contract, String json) {
    Fixture fixture =
        Fixture.parse(
            "a.json",
            """
            {"request": {"method": "GET", "url": "/v1/a"},
             "response": {"headers": {"Content-Type": "application/json"}, "jsonBody": %s}}
            """
                .formatted(json));
    Operation operation = new OperationFinder(contract.documents()).find(fixture);
    WireRequest request =
        new WireRequest("GET", "/v1/a", new Headers.Builder().build(), ByteString.EMPTY);
    return new ResponseRules(operation, contract.schemas(operation.node().document()))
        .problems(new Exchange(request, fixture));
  }

  @Test
  void openApi30IsReadInItsOwnDialect() throws IOException {
    Contract contract = Contract.of(write("old.yaml", OLD));

    assertThat(problems(contract, "{\"b\": null, \"m\": 1.5}")).isEmpty();
    assertThat(problems(contract, "{\"m\": 1}")).hasSize(1);
    assertThat(problems(contract, "{\"b\": 1}"))
        .containsExactly(
            "at `/b`: integer found, string expected (#/components/schemas/A/properties/b/type)");
  }

  @Test
  void formatsAreAssertedOnlyIfAskedFor() throws IOException {
    Contract contract = Contract.of(write("old.yaml", OLD));

    assertThat(problems(contract, "{\"b\": \"no uuid\"}")).isEmpty();
    assertThat(problems(contract.withFormats(), "{\"b\": \"no uuid\"}")).hasSize(1);
  }

  @Test
  void overlaysApplyBeforeAnythingIsChecked() throws IOException {
    Path overlay =
        write(
            "looser.overlay.yaml",
            """
            overlay: 1.0.0
            info: {title: Looser, version: '1'}
            actions:
              - target: $.components.schemas.A.properties.m
                update: {minimum: 0}
            """);
    Contract contract = Contract.of(List.of(write("old.yaml", OLD)), List.of(overlay));

    assertThat(problems(contract, "{\"m\": 1}")).isEmpty();
  }

  @Test
  void documentThatCantBeLoadedSaysWhy() {
    assertThatThrownBy(() -> Contract.of(folder.resolve("missing.yaml")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("[ERROR] ")
        .hasMessageContaining("missing.yaml");
  }
}
