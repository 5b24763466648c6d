package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayAndMapShapesTest {
  @TempDir Path folder;

  @Test
  void tupleOfOneTypeIsAListOfIt() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                position:
                  description: Where it is.
                  type: array
                  prefixItems:
                    - {type: number, title: Longitude}
                    - {type: number, description: Latitude.}
                  items: false
            """);
    String json = "{\"position\":[1.10,-0]}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            java.math.BigDecimal first = root.position().get(0);
            $Root built = $Root.builder().position(root.position()).build();
            return first + " " + root.toJson() + " " + built.equals($Root.fromJson(built.toJson()));
            """,
            json);
    assertThat(seen).isEqualTo("1.10 " + json + " true");
    assertThat(ModelsOf.source(client, "Root"))
        .contains("In this order: Longitude (number), Latitude (number).");
  }

  @Test
  void tupleOfSeveralTypesIsAListOfAUnion() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                rows:
                  type: array
                  items:
                    type: array
                    prefixItems:
                      - {type: string}
                      - {type: integer}
                      - type: object
                        required: [unit]
                        properties: {unit: {type: string}}
            """);
    String json = "{\"rows\":[[\"a\",20,{\"unit\":\"kg\",\"x\":1}],[null,true]]}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            java.util.List<$RootRowItem> row = root.rows().get(0);
            return row.get(0).asString() + row.get(1).asInteger() + row.get(2).asObject().unit()
                + " " + root.toJson();
            """,
            json);
    assertThat(seen).isEqualTo("a20kg " + json);
  }

  @Test
  void undeclaredPropertiesOfATypeAreReadAndBuiltTyped() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              required: [name]
              properties: {name: {type: string}, limits: {$ref: '#/components/schemas/Limits'}}
              additionalProperties: {$ref: '#/components/schemas/Rule'}
            Limits:
              type: object
              properties: {unit: {type: string}}
              additionalProperties: {type: integer}
            Rule: {type: object, properties: {on: {type: boolean}}}
            """);
    String json =
        "{\"name\":\"n\",\"limits\":{\"unit\":\"s\",\"a\":1,\"b\":\"odd\"},\"r\":{\"on\":true}}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            Long a = root.limits().additionalProperty("a");
            String odd;
            try {
              odd = String.valueOf(root.limits().additionalProperty("b"));
            } catch (dev.specfit.runtime.UnexpectedJsonException e) {
              odd = e.getMessage();
            }
            $Root built =
                $Root.builder()
                    .name("m")
                    .limits(l -> l.additionalProperty("c", 2))
                    .additionalProperty("q", r -> r.on(false))
                    .build();
            return a + " " + odd + " " + root.additionalProperty("r").on()
                + root.additionalProperty("none") + " " + built.toJson() + " " + root.toJson();
            """,
            json);
    assertThat(seen)
        .isEqualTo(
            "1 `b` at `$.b` is a string, expected a whole number of 64 bits truenull"
                + " {\"name\":\"m\",\"limits\":{\"c\":2},\"q\":{\"on\":false}} "
                + json);
  }

  @Test
  void patternPropertiesOfOneTypeAreAMap() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                counts: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}
                both:
                  type: object
                  patternProperties: {'^x-': {type: string}, '^y-': {type: [string, 'null']}}
                nested:
                  type: object
                  additionalProperties: {type: object, additionalProperties: {type: array, items: {type: string}}}
            """);
    String json =
        "{\"counts\":{\"x-a\":1,\"z\":\"odd\"},\"both\":{\"x-b\":\"c\",\"y-b\":null},"
            + "\"nested\":{\"k\":{\"l\":[\"m\"]}}}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            java.util.Map<String, String> both = root.both();
            return both.get("x-b") + root.nested().get("k").get("l").get(0) + " " + root.toJson();
            """,
            json);
    assertThat(seen).isEqualTo("cm " + json);
  }
}
