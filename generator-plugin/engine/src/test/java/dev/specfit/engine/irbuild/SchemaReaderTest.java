package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrDeclaration;
import dev.specfit.engine.ir.IrFacts;
import dev.specfit.engine.ir.IrProperty;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {
  @Test
  void scalarsFollowTypeAndFormat() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                text: {type: string}
                uuid: {type: string, format: uuid}
                day: {type: string, format: date}
                moment: {type: string, format: date-time}
                id: {type: string, x-format: int64}
                code: {type: string, x-format: integer}
                big: {type: string, format: int64}
                amount: {type: string, x-format: decimal}
                phone: {type: string, x-format: +E.164}
                count: {type: integer}
                small: {type: integer, format: int32}
                huge: {type: integer, maximum: 99999999999999999999}
                ratio: {type: number}
                exact: {type: number, format: double}
                rough: {type: number, format: float}
                flag: {type: boolean}
                anything: {}
                everything: true
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("text", "STRING"),
            Map.entry("uuid", "STRING"),
            Map.entry("day", "DATE"),
            Map.entry("moment", "DATE_TIME"),
            Map.entry("id", "INT64_STRING"),
            Map.entry("code", "INT64_STRING"),
            Map.entry("big", "INT64_STRING"),
            Map.entry("amount", "DECIMAL_STRING"),
            Map.entry("phone", "STRING"),
            Map.entry("count", "INT64"),
            Map.entry("small", "INT32"),
            Map.entry("huge", "DECIMAL"),
            Map.entry("ratio", "DECIMAL"),
            Map.entry("exact", "DOUBLE"),
            Map.entry("rough", "FLOAT"),
            Map.entry("flag", "BOOLEAN"),
            Map.entry("anything", "JSON_ANY?"),
            Map.entry("everything", "JSON_ANY?"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(facts(result, "phone").format()).isEqualTo("+E.164");
  }

  @Test
  void bothVersionsSayNullableInOneVocabulary() {
    ApiReadResult since31 =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                a: {type: [string, 'null']}
                b: {anyOf: [{$ref: '#/components/schemas/Sub'}, {type: 'null'}]}
                c: {oneOf: [{type: integer}, {type: 'null'}]}
                d: {type: [string, 'null'], enum: [x, y, null]}
                e: {const: null}
                f: {type: 'null'}
                g: {type: array, items: {type: [integer, 'null']}}
            Sub: {type: object, properties: {x: {type: string}}}
            """);
    assertThat(Specs.rootProperties(since31))
        .containsExactly(
            Map.entry("a", "STRING?"),
            Map.entry("b", "Sub?"),
            Map.entry("c", "INT64?"),
            Map.entry("d", "Root/properties/d?"),
            Map.entry("e", "JSON_ANY?"),
            Map.entry("f", "JSON_ANY?"),
            Map.entry("g", "[INT64?]"));
    assertThat(facts(since31, "e").constJson()).isEqualTo("null");

    ApiReadResult in30 =
        Specs.schemas(
            "3.0.3",
            """
            Root:
              type: object
              properties:
                a: {type: string, nullable: true}
                b: {nullable: true, allOf: [{$ref: '#/components/schemas/Sub'}]}
                c: {type: string, nullable: true, enum: [x, y, null]}
                d: {$ref: '#/components/schemas/Sub', nullable: true}
            Sub: {type: object, properties: {x: {type: string}}}
            """);
    assertThat(Specs.rootProperties(in30))
        .containsExactly(
            Map.entry("a", "STRING?"),
            Map.entry("b", "Sub?"),
            Map.entry("c", "Root/properties/c?"),
            Map.entry("d", "Sub?"));
  }

  @Test
  void literalsAreKeptAsTheyAreWritten() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                none: {type: string}
                nothing: {type: [string, 'null'], default: null}
                version: {type: number, default: 1.10, minimum: 0.50, multipleOf: 0.010}
                big: {type: integer, default: 1293384261075731499}
                only: {type: string, const: no}
                bounded: {type: integer, exclusiveMinimum: 0, maximum: 10}
            """);
    assertThat(facts(result, "none").defaultJson()).isNull();
    assertThat(facts(result, "nothing").defaultJson()).isEqualTo("null");
    assertThat(facts(result, "version").defaultJson()).isEqualTo("1.10");
    assertThat(facts(result, "version").minimum()).isEqualTo("0.50");
    assertThat(facts(result, "version").multipleOf()).isEqualTo("0.010");
    assertThat(facts(result, "big").defaultJson()).isEqualTo("1293384261075731499");
    assertThat(facts(result, "only").constJson()).isEqualTo("\"no\"");
    assertThat(facts(result, "bounded").minimum()).isEqualTo("0");
    assertThat(facts(result, "bounded").exclusiveMinimum()).isTrue();
    assertThat(facts(result, "bounded").exclusiveMaximum()).isFalse();
  }

  @Test
  void whatStandsBesideAReferenceSpeaksOfTheUse() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                plain: {$ref: '#/components/schemas/Email'}
                told: {$ref: '#/components/schemas/Email', description: mine, default: a@b.c}
                other: {$ref: '#/components/schemas/Sub', description: of the use}
                bare: {$ref: '#/components/schemas/Sub'}
            Email: {type: string, format: email, description: theirs}
            Sub: {type: object, description: of the type, properties: {x: {type: string}}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("plain", "STRING"),
            Map.entry("told", "STRING"),
            Map.entry("other", "Sub"),
            Map.entry("bare", "Sub"));
    assertThat(property(result, "plain").docs().description()).isEqualTo("theirs");
    assertThat(property(result, "told").docs().description()).isEqualTo("mine");
    assertThat(facts(result, "told").format()).isEqualTo("email");
    assertThat(facts(result, "told").defaultJson()).isEqualTo("\"a@b.c\"");
    assertThat(property(result, "other").docs().description()).isEqualTo("of the use");
    assertThat(property(result, "bare").docs().description()).isNull();
  }

  @Test
  void objectsAreModelsMapsOrFreeForm() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              required: [closed]
              properties:
                free: {type: object}
                map: {type: object, additionalProperties: {type: integer}}
                any: {type: object, additionalProperties: true}
                closed: {type: object, additionalProperties: false}
                both:
                  type: object
                  properties: {x: {type: string}}
                  additionalProperties: {type: boolean}
                typeless: {properties: {y: {type: string}}}
                maps: {additionalProperties: {type: object, properties: {z: {type: string}}}}
                list: {type: array}
                errors: {type: array, items: {type: object, properties: {code: {type: string}}}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("free", "JSON_OBJECT"),
            Map.entry("map", "{INT64}"),
            Map.entry("any", "JSON_OBJECT"),
            Map.entry("closed*", "JSON_OBJECT"),
            Map.entry("both", "Root/properties/both"),
            Map.entry("typeless", "Root/properties/typeless"),
            Map.entry("maps", "{Root/properties/maps/additionalProperties}"),
            Map.entry("list", "JSON_ARRAY"),
            Map.entry("errors", "[Root/properties/errors/items]"));
    assertThat(hint(result, "both")).isEqualTo("Root > both");
    assertThat(hint(result, "maps/additionalProperties")).isEqualTo("Root > maps Value");
    assertThat(hint(result, "errors/items")).isEqualTo("Root > error");
    IrDeclaration.Model both =
        (IrDeclaration.Model) Specs.declaration(result, "/components/schemas/Root/properties/both");
    assertThat(both.additional()).isNotNull();
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] inferred-type: no `type` is named; `object` is assumed from what is"
                + " (spec.yaml:27:19)",
            "[INFO] inferred-type: no `type` is named; `object` is assumed from what is"
                + " (spec.yaml:28:15)");
  }

  @Test
  void before31AnObjectOfItemsAloneIsAListAndAnyOtherTypeIsAsWritten() {
    String root =
        """
        Root:
          type: object
          properties:
            list: {type: object, items: {type: integer}}
            both: {type: object, items: {type: integer}, properties: {x: {type: string}}}
            map: {type: object, items: {type: integer}, additionalProperties: {type: string}}
            text: {type: string, items: {type: integer}}
            flag: {type: boolean, additionalProperties: {type: string}}
        """;
    ApiReadResult result = Specs.schemas("3.0.3", root);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("list", "[INT64]"),
            Map.entry("both", "Root/properties/both"),
            Map.entry("map", "{STRING}"),
            Map.entry("text", "STRING"),
            Map.entry("flag", "BOOLEAN"));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] inferred-type: `items` beside `type: object`: `array` is assumed"
                + " (spec.yaml:18:15)");
    assertThat(Specs.rootProperties(Specs.schemas("3.1.0", root)))
        .contains(Map.entry("list", "JSON_OBJECT"));
  }

  @Test
  void recursionOfEveryKindEnds() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                self: {$ref: '#/components/schemas/Root'}
                tree: {type: array, items: {$ref: '#/components/schemas/Root'}}
                lists: {$ref: '#/components/schemas/Lists'}
                maps: {$ref: '#/components/schemas/Maps'}
                union: {$ref: '#/components/schemas/Union'}
                alias: {$ref: '#/components/schemas/Alias'}
                circle: {$ref: '#/components/schemas/Circle'}
            Lists: {type: array, items: {$ref: '#/components/schemas/Lists'}}
            Maps: {type: object, additionalProperties: {$ref: '#/components/schemas/Maps'}}
            Union:
              oneOf:
                - type: string
                - {type: array, items: {$ref: '#/components/schemas/Union'}}
            Alias: {$ref: '#/components/schemas/Sub'}
            Sub: {type: object, properties: {alias: {$ref: '#/components/schemas/Alias'}}}
            Circle: {$ref: '#/components/schemas/Round'}
            Round: {allOf: [{$ref: '#/components/schemas/Circle'}]}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("self", "Root"),
            Map.entry("tree", "[Root]"),
            Map.entry("lists", "[JSON_ANY]"),
            Map.entry("maps", "{JSON_ANY}"),
            Map.entry("union", "Union"),
            Map.entry("alias", "Sub"),
            Map.entry("circle", "JSON_ANY"));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] recursive-schema: `#/components/schemas/Lists` contains itself without an"
                + " object between; here the value is kept as exact JSON (spec.yaml:25:33)",
            "[WARNING] recursive-schema: `#/components/schemas/Maps` contains itself without an"
                + " object between; here the value is kept as exact JSON (spec.yaml:26:48)",
            "[WARNING] recursive-schema: `#/components/schemas/Circle` contains itself without an"
                + " object between; here the value is kept as exact JSON (spec.yaml:34:21)");
  }

  @Test
  void whatCannotBeTypedIsSaid() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              required: [missing]
              properties:
                pattern: {type: object, patternProperties: {'^x': {type: string}, '^y': {}}}
                never: false
                odd: {type: strnig}
                excluded: {type: string, not: {const: x}}
                wrong: {type: integer, default: many}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("pattern", "JSON_OBJECT"),
            Map.entry("never", "JSON_ANY?"),
            Map.entry("odd", "JSON_ANY?"),
            Map.entry("excluded", "STRING"),
            Map.entry("wrong", "INT64"));
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[WARNING] fallback-to-json: `patternProperties` of different types can't be typed; the"
                + " values are kept as exact JSON (spec.yaml:19:18)",
            "[WARNING] never-valid: the schema `false` allows no value; what comes is kept as exact"
                + " JSON (spec.yaml:20:16)",
            "[WARNING] unknown-type: `strnig` is no JSON type; the value is kept as exact JSON"
                + " (spec.yaml:21:14)",
            "[INFO] ignored-construct: `not` has no effect on the client's types"
                + " (spec.yaml:22:39)",
            "[WARNING] default-of-other-type: the default `\"many\"` is not of type `integer`; it is"
                + " documented as it stands (spec.yaml:23:16)",
            "[WARNING] required-without-property: `required` names `missing`, which isn't among the"
                + " properties (spec.yaml:16:7)");
  }

  @Test
  void aChainTooLongToFollowIsCut() {
    StringBuilder schemas = new StringBuilder("Root: {$ref: '#/components/schemas/A0'}\n");
    for (int i = 0; i < 3000; i++) {
      schemas.append(
          "A%d: {type: array, items: {$ref: '#/components/schemas/A%d'}}\n".formatted(i, i + 1));
    }
    schemas.append("A3000: {type: string}\n");
    ApiReadResult result = Specs.schemas(schemas.toString());
    assertThat(Specs.root(result)).startsWith("[[[").contains("[JSON_ANY]");
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).id()).isEqualTo(IrProblem.SCHEMA_TOO_DEEP);
  }

  private static IrProperty property(ApiReadResult result, String name) {
    IrDeclaration.Model root =
        (IrDeclaration.Model) Specs.declaration(result, "/components/schemas/Root");
    return root.properties().stream()
        .filter(property -> property.wireName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static IrFacts facts(ApiReadResult result, String name) {
    return property(result, name).type().facts();
  }

  private static String hint(ApiReadResult result, String below) {
    var hint = Specs.declaration(result, "/components/schemas/Root/properties/" + below).nameHint();
    String parent = String.valueOf(hint.parent()).replaceAll(".*/", "");
    return parent + " > " + hint.own();
  }
}
