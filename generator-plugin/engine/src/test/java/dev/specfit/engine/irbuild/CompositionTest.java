package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrEnum;
import dev.specfit.engine.ir.IrUnion;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {
  @Test
  void theBaseOfADiamondIsReadOnce() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
            Left: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {l: {type: string}}}]}
            Right: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {r: {type: string}}}]}
            Base:
              type: object
              properties:
                owner: {$ref: '#/components/schemas/Owner'}
                tags: {type: array, items: {$ref: '#/components/schemas/Owner'}}
            Owner: {type: object, properties: {name: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsEntry("owner", "Owner")
        .containsEntry("tags", "[Owner]")
        .containsOnlyKeys("owner", "tags", "l", "r");
    assertThat(Specs.paths(result))
        .containsExactlyInAnyOrder("/components/schemas/Root", "/components/schemas/Owner");
  }

  @Test
  void alternativeEnumsAreOneEnumOfAllValues() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                both: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                open: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}, {enum: [z]}]}
                mixed: {oneOf: [{$ref: '#/components/schemas/A'}, {enum: [1]}, {enum: [2, 1.5]}]}
            A: {type: string, enum: [a, b]}
            B: {type: string, enum: [b, c]}
            """);
    assertThat(Specs.rootProperties(result))
        .containsEntry("both", "Root/properties/both")
        .containsEntry("open", "Root/properties/open/value")
        .containsEntry("mixed", "Root/properties/mixed");
    assertThat(values(result, "both")).containsExactly("a", "b", "c");
    assertThat(values(result, "open/value")).containsExactly("a", "b", "z");
    assertThat(values(result, "mixed/number")).containsExactly("1", "2", "1.5");
    IrUnion mixed = (IrUnion) property(result, "mixed");
    assertThat(mixed.variants()).extracting(IrUnion.Variant::key).containsExactly("A", "number");
  }

  @Test
  void alternativesThatOnlyDemandPropertiesAreNoUnion() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties: {a: {type: string}, b: {type: string}}
              anyOf: [{required: [a]}, {type: object, required: [b]}]
            """);
    assertThat(Specs.rootProperties(result)).containsOnlyKeys("a", "b");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] ignored-construct: `anyOf` without types has no effect on the client's types"
                + " (spec.yaml:18:14)");
  }

  @Test
  void anObjectThatMayBeNullAndHoldsNothingIsNull() {
    ApiReadResult result =
        Specs.schemas(
            "3.0.3",
            """
            Root:
              type: object
              properties:
                rule:
                  anyOf:
                    - $ref: '#/components/schemas/Rule'
                    - {type: object, nullable: true, additionalProperties: false}
            Rule: {type: object, properties: {name: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result)).containsEntry("rule", "Rule?");
  }

  @Test
  void vendorsNamesOfEnumValuesThatJavaCannotTakeAreLeftOut() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                e: {enum: [a, b, c], x-enum-varnames: [ONE, ONE, no name]}
            """);
    IrEnum values = (IrEnum) property(result, "e");
    assertThat(values.values())
        .extracting(IrEnum.Value::explicitName)
        .containsExactly("ONE", null, null);
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] ignored-construct: `x-enum-varnames: ONE` is no Java name or taken; another is"
                + " made for `b` (spec.yaml:18:47)",
            "[INFO] ignored-construct: `x-enum-varnames: no name` is no Java name or taken; another"
                + " is made for `c` (spec.yaml:18:47)");
  }

  @Test
  void aUnionThatMayBeNullMayBeNullInsideItself() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root: {type: object, properties: {json: {$ref: '#/components/schemas/Json'}}}
            Json:
              oneOf:
                - {type: string}
                - {type: 'null'}
                - {type: array, items: {$ref: '#/components/schemas/Json'}}
            """);
    assertThat(Specs.rootProperties(result)).containsEntry("json", "Json?");
    IrUnion json = (IrUnion) Specs.declaration(result, "/components/schemas/Json");
    assertThat(json.variants())
        .extracting(v -> Specs.text(v.type()))
        .containsExactly("STRING", "[Json?]");
  }

  @Test
  void anEnumOfMoreValuesThanAClassHoldsIsAPlainValue() {
    StringBuilder values = new StringBuilder("v0");
    for (int i = 1; i < 4_000; i++) {
      values.append(", v").append(i);
    }
    ApiReadResult result =
        Specs.schemas("Root: {type: object, properties: {e: {enum: [" + values + "]}}}\n");
    assertThat(Specs.rootProperties(result)).containsEntry("e", "STRING");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] too-many-enum-values: an enum of 4000 values is more than a class can hold;"
                + " it is a plain value (spec.yaml:15:49)");
  }

  private static List<String> values(ApiReadResult result, String property) {
    return ((IrEnum) property(result, property)).values().stream().map(IrEnum.Value::text).toList();
  }

  private static IrDeclaration property(ApiReadResult result, String path) {
    return Specs.declaration(result, "/components/schemas/Root/properties/" + path);
  }
}
