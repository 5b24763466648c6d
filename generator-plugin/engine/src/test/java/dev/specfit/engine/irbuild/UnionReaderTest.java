package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrUnion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionReaderTest {
  @Test
  void mappedVariantsAreToldApartByTheirValues() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator:
                propertyName: kind
                mapping: {cat: '#/components/schemas/Cat', tom: Cat, dog: '#/components/schemas/Dog'}
            Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
            Dog: {type: object, properties: {kind: {type: string}, bark: {type: string}}}
            """);
    assertThat(Specs.root(result)).isEqualTo("Root");
    assertThat(variants(result, "/components/schemas/Root"))
        .containsExactly(
            "Cat: Cat by [cat, tom], object, required [kind], properties [kind], constants []",
            "Dog: Dog by [dog], object, required [], properties [kind, bark], constants []");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void unmappedVariantsGoByTheirConstantsOrTheirNames() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind}
            Cat: {type: object, properties: {kind: {type: string, const: tom cat}}}
            Dog: {type: object, properties: {kind: {type: string}}}
            """);
    assertThat(variants(result, "/components/schemas/Root"))
        .containsExactly(
            "Cat: Cat by [tom cat], object, required [], properties [kind],"
                + " constants [kind=[tom cat]]",
            "Dog: Dog by [Dog], object, required [], properties [kind], constants []");
  }

  @Test
  void inlineVariantsAreNamedByWhatSurvivesInsertions() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              anyOf:
                - {type: string}
                - {type: array, items: {type: string}}
                - {title: Range, type: object, properties: {gt: {type: string}}}
                - {type: object, properties: {type: {const: card}, number: {type: string}}}
                - {type: object, properties: {a: {type: string}, b: {type: string}}}
                - {type: object, properties: {a: {type: string}, c: {type: string}}}
            """);
    assertThat(variants(result, "/components/schemas/Root"))
        .containsExactly(
            "string: STRING by [], string, required [], properties [], constants []",
            "string list: [STRING] by [], array, required [], properties [], constants []",
            "Range: Root/anyOf/Range by [], object, required [], properties [gt], constants []",
            "card: Root/anyOf/card by [], object, required [], properties [type, number],"
                + " constants [type=[card]]",
            "b: Root/anyOf/b by [], object, required [], properties [a, b], constants []",
            "c: Root/anyOf/c by [], object, required [], properties [a, c], constants []");
  }

  @Test
  void typeArraysAreUnions() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                id: {type: [string, integer, 'null']}
                number: {type: [integer, number]}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(Map.entry("id", "Root/properties/id?"), Map.entry("number", "DECIMAL"));
    assertThat(variants(result, "/components/schemas/Root/properties/id"))
        .containsExactly(
            "string: STRING by [], string, required [], properties [], constants []",
            "integer: INT64 by [], number, required [], properties [], constants []");
  }

  @Test
  void propertiesBesideAlternativesBelongToEveryVariant() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              required: [id]
              properties: {id: {type: string}}
              oneOf:
                - {$ref: '#/components/schemas/Cat'}
                - {title: Other, properties: {name: {type: string}}}
            Cat: {type: object, properties: {lives: {type: integer}}}
            """);
    assertThat(Specs.properties(result, "/components/schemas/Root/oneOf/Cat"))
        .containsExactly(Map.entry("id*", "STRING"), Map.entry("lives", "INT64"));
    assertThat(Specs.properties(result, "/components/schemas/Root/oneOf/Other"))
        .containsExactly(Map.entry("id*", "STRING"), Map.entry("name", "STRING"));
  }

  @Test
  void constantsAreAnEnumAndAnEnumTakesPlainStringsToo() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                mode: {oneOf: [{const: a, description: First}, {const: b}]}
                model: {anyOf: [{type: string}, {type: string, enum: [x, y]}]}
                named: {anyOf: [{type: string}, {$ref: '#/components/schemas/Known'}]}
                when: {oneOf: [{type: string, format: date}, {type: string, format: date-time}]}
                what: {anyOf: [{type: string}, {}]}
            Known: {type: string, enum: [k]}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("mode", "Root/properties/mode"),
            Map.entry("model", "Root/properties/model"),
            Map.entry("named", "Known"),
            Map.entry("when", "STRING"),
            Map.entry("what", "JSON_ANY?"));
    assertThat(Specs.paths(result))
        .containsExactly(
            "/components/schemas/Root/properties/mode",
            "/components/schemas/Root/properties/model",
            "/components/schemas/Known",
            "/components/schemas/Root");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] union-collapsed: an enum beside plain strings: the enum is open and takes them"
                + " all (spec.yaml:20:16)",
            "[INFO] union-collapsed: several variants are the same kind of JSON; one wider type"
                + " takes them all (spec.yaml:21:15)",
            "[INFO] union-collapsed: one variant is any JSON at all, so all are"
                + " (spec.yaml:22:15)");
  }

  @Test
  void alternativesThatOnlyConstrainChangeNoType() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties: {a: {type: string}, b: {type: string}}
              anyOf: [{required: [a]}, {required: [b]}]
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(Map.entry("a", "STRING"), Map.entry("b", "STRING"));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] ignored-construct: `anyOf` without types has no effect on the client's types"
                + " (spec.yaml:18:14)");
  }

  @Test
  void aBaseWithADiscriminatorIsTheUnionOfWhatExtendsIt() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Pet:
              type: object
              required: [kind]
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
            Cat:
              allOf:
                - {$ref: '#/components/schemas/Pet'}
                - {type: object, properties: {lives: {type: integer}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
            """);
    assertThat(variants(result, "/components/schemas/Pet"))
        .containsExactly(
            "Cat: Cat by [cat], object, required [kind], properties [kind, lives], constants []",
            "Dog: Dog by [Dog], object, required [kind], properties [kind], constants []");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] discriminated-base: a schema with a discriminator becomes the union of the 2"
                + " schemas that extend it (spec.yaml:17:7)");
  }

  @Test
  void whatExtendsABaseMayStateItsValue() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            Pet:
              type: object
              properties: {kind: {type: string}}
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], x-ms-discriminator-value: Tom}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], x-ms-discriminator-value: cat}
            Cow: {allOf: [{$ref: '#/components/schemas/Pet'}], x-ms-discriminator-value: moo}
            """);
    assertThat(variants(result, "/components/schemas/Pet"))
        .extracting(variant -> variant.replaceFirst(", object.*", ""))
        .containsExactly("Cat: Cat by [cat, Tom]", "Dog: Dog by [Dog]", "Cow: Cow by [moo]");
  }

  @Test
  void baseWithFurtherValuesThanItsOnlyExtensionStandsForItself() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root: {type: object, properties: {limit: {$ref: '#/components/schemas/Limit'}}}
            Limit:
              type: object
              required: [kind]
              properties: {kind: {type: string, enum: [daily, weekly]}, day: {type: integer}}
              discriminator: {propertyName: kind}
            WeeklyLimit:
              allOf:
                - {$ref: '#/components/schemas/Limit'}
                - {type: object, required: [day]}
            """);
    assertThat(Specs.rootProperties(result)).isEqualTo(Map.of("limit", "Limit"));
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void theEmptyTextGetsNoTypeOfItsOwn() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                text: {anyOf: [{type: string, maxLength: 5}, {type: string, enum: ['']}]}
                full: {anyOf: [{type: string, minLength: 1}, {const: ''}]}
                day: {anyOf: [{type: string, format: date}, {type: string, enum: ['']}]}
                word: {anyOf: [{type: string, enum: [a, b]}, {type: string, enum: ['']}]}
                either:
                  anyOf:
                    - {type: object, additionalProperties: {type: string}}
                    - {type: string, enum: ['']}
            """);
    assertThat(variants(result, "/components/schemas/Root/properties/either"))
        .containsExactly(
            "map: {STRING} by [], object, required [], properties [], constants []",
            "empty: STRING by [], string, required [], properties [], constants []");
    assertThat(Specs.rootProperties(result))
        .isEqualTo(
            Map.of(
                "text", "STRING",
                "full", "STRING",
                "day", "STRING",
                "word", "Root/properties/word",
                "either", "Root/properties/either"));
    IrDeclaration.Model model =
        (IrDeclaration.Model) Specs.declaration(result, "/components/schemas/Root");
    assertThat(model.properties().get(0).type().facts().maxLength()).isEqualTo(5);
    assertThat(model.properties().get(1).type().facts().minLength()).isNull();
  }

  @Test
  void unionsOfEachOtherEnd() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              discriminator: {propertyName: t}
              oneOf: [{$ref: '#/components/schemas/Other'}, {$ref: '#/components/schemas/A'}]
            Other:
              discriminator: {propertyName: t}
              oneOf: [{$ref: '#/components/schemas/Root'}, {$ref: '#/components/schemas/B'}]
            A: {type: object, properties: {t: {const: a}}}
            B: {type: object, properties: {t: {const: b}}}
            """);
    assertThat(variants(result, "/components/schemas/Root").get(0))
        .startsWith("Other: Other by [b], object,");
  }

  private static List<String> variants(ApiReadResult result, String path) {
    IrUnion union = (IrUnion) Specs.declaration(result, path);
    return union.variants().stream()
        .map(
            v ->
                "%s: %s by %s, %s, required %s, properties %s, constants %s"
                    .formatted(
                        v.key(),
                        Specs.text(v.type()),
                        v.discriminatorValues(),
                        String.join("|", v.jsonKinds()),
                        v.required(),
                        v.properties(),
                        v.constants().stream().map(c -> c.property() + "=" + c.texts()).toList()))
        .toList();
  }
}
