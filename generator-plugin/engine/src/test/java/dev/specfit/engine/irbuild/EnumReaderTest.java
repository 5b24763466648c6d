package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrEnum;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnumReaderTest {
  @Test
  void valuesKeepTheirTextAndTheirKind() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                words: {type: string, enum: [no, On, on, no]}
                numbers: {type: integer, enum: [1, 2]}
                ratios: {type: number, enum: [1.10, 2]}
                flags: {type: boolean, enum: [true]}
                untyped: {enum: [a, b]}
                versions: {type: string, enum: [1.10, 2.0]}
                quoted: {type: integer, enum: ['1', '2']}
                mixed: {enum: [a, 1]}
                empty: {type: string, enum: []}
                list: {type: array, items: {type: string, enum: [x]}}
            """);
    assertThat(Specs.rootProperties(result))
        .containsExactly(
            Map.entry("words", "Root/properties/words"),
            Map.entry("numbers", "Root/properties/numbers"),
            Map.entry("ratios", "Root/properties/ratios"),
            Map.entry("flags", "BOOLEAN"),
            Map.entry("untyped", "Root/properties/untyped"),
            Map.entry("versions", "Root/properties/versions"),
            Map.entry("quoted", "Root/properties/quoted"),
            Map.entry("mixed", "JSON_ANY"),
            Map.entry("empty", "STRING"),
            Map.entry("list", "[Root/properties/list/items]"));
    assertThat(values(result, "words")).isEqualTo("STRING [no, On, on]");
    assertThat(values(result, "numbers")).isEqualTo("INT64 [1, 2]");
    assertThat(values(result, "ratios")).isEqualTo("DECIMAL [1.10, 2]");
    assertThat(values(result, "versions")).isEqualTo("STRING [1.10, 2.0]");
    assertThat(values(result, "quoted")).isEqualTo("INT64 [1, 2]");
    assertThat(Specs.diagnostics(result))
        .containsExactly(
            "[INFO] repeated-enum-value: `no` is listed twice; it is taken once"
                + " (spec.yaml:18:50)",
            "[WARNING] enum-value-of-other-type: `number` values in an enum of type `string` are"
                + " taken as text (spec.yaml:23:40)",
            "[WARNING] enum-value-of-other-type: `string` values are taken as `integer`"
                + " (spec.yaml:24:39)",
            "[WARNING] enum-value-of-other-type: an enum of `string|integer` values can't be typed;"
                + " it is kept as exact JSON (spec.yaml:25:23)",
            "[WARNING] empty-enum: an enum lists no value; it is ignored (spec.yaml:26:37)");
  }

  @Test
  void namesAndDescriptionsAreHints() {
    ApiReadResult result =
        Specs.schemas(
            """
            Root:
              type: object
              properties:
                a: {type: string, enum: [x, y], x-enum-varnames: [EX, WHY], x-enum-descriptions: [one, two]}
                b: {type: string, enum: [-x, x], x-specfit-names: {-x: X_DESC}, x-specfit-name: Order}
            """);
    IrEnum a = (IrEnum) Specs.declaration(result, "/components/schemas/Root/properties/a");
    assertThat(a.values())
        .containsExactly(new IrEnum.Value("x", "EX", "one"), new IrEnum.Value("y", "WHY", "two"));
    IrEnum b = (IrEnum) Specs.declaration(result, "/components/schemas/Root/properties/b");
    assertThat(b.values())
        .containsExactly(new IrEnum.Value("-x", "X_DESC", null), new IrEnum.Value("x", null, null));
    assertThat(b.nameHint().explicit()).isEqualTo("Order");
    assertThat(result.diagnostics()).isEmpty();
  }

  private static String values(ApiReadResult result, String property) {
    IrEnum values =
        (IrEnum) Specs.declaration(result, "/components/schemas/Root/properties/" + property);
    return values.valueKind() + " " + values.values().stream().map(IrEnum.Value::text).toList();
  }
}
