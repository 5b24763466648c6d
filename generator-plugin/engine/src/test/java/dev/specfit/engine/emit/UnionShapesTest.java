package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnionShapesTest {
  @TempDir Path folder;

  @Test
  void arraysAreToldApartByTheirFirstItem() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                input:
                  oneOf:
                    - {type: string}
                    - {type: array, items: {type: string}}
                    - {type: array, items: {type: integer}}
                    - {type: array, items: {type: array, items: {type: integer}}}
                    - {type: array, items: {type: object, properties: {a: {type: string}}}}
            """);
    String seen =
        ModelsOf.run(
            client,
            """
            StringBuilder seen = new StringBuilder();
            for (String input : in.split(";")) {
              $Root root = $Root.fromJson("{\\"input\\":" + input + "}");
              seen.append(
                  root.input()
                      .accept(
                          new $RootInput.Visitor<String>() {
                            @Override
                            public String visitString(String value) {
                              return "string ";
                            }

                            @Override
                            public String visitStringList(java.util.List<String> value) {
                              return "strings ";
                            }

                            @Override
                            public String visitIntegerList(java.util.List<Long> value) {
                              return "integers ";
                            }

                            @Override
                            public String visitIntegerListList(
                                java.util.List<java.util.List<Long>> value) {
                              return "lists ";
                            }

                            @Override
                            public String visitObjectList(
                                java.util.List<$RootInputObject> value) {
                              return "objects ";
                            }

                            @Override
                            public String visitOther(dev.specfit.runtime.JsonValue json) {
                              return "other" + json.toJson() + " ";
                            }
                          }));
              if (!root.toJson().equals("{\\"input\\":" + input + "}")) {
                throw new AssertionError(root.toJson());
              }
            }
            return seen.toString();
            """,
            "\"a\";[\"a\"];[1];[[1]];[{\"a\":\"b\"}];[];[true];5");
    assertThat(seen).isEqualTo("string strings integers lists objects strings other[true] other5 ");
  }

  @Test
  void unionsInsideUnionsAreFoundByTheirOwnVariants() throws Exception {
    EmitResult client =
        ModelsOf.schemas(
            folder,
            """
            Root:
              type: object
              properties:
                tagged:
                  oneOf: [{$ref: '#/components/schemas/Pets'}, {$ref: '#/components/schemas/Bird'}]
                  discriminator: {propertyName: kind, mapping: {bird: Bird}}
                untagged:
                  anyOf: [{$ref: '#/components/schemas/Bird'}, {$ref: '#/components/schemas/Pets'}]
            Pets: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
            Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
            Dog: {type: object, required: [kind], properties: {kind: {enum: [dog, puppy]}}}
            Bird: {type: object, properties: {wings: {type: integer}, name: {type: string}}}
            """);
    String json = "{\"tagged\":{\"kind\":\"puppy\"},\"untagged\":{\"kind\":\"cat\",\"lives\":9}}";
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            $Root other = $Root.fromJson("{\\"tagged\\":{\\"kind\\":\\"fish\\"}}");
            return root.tagged().asPets().isDog() + " " + root.untagged().asPets().asCat().lives()
                + " " + other.tagged().isPets() + other.tagged().isBird() + other.toJson()
                + " " + root.toJson();
            """,
            json);
    assertThat(seen).isEqualTo("true 9 falsefalse{\"tagged\":{\"kind\":\"fish\"}} " + json);
  }
}
