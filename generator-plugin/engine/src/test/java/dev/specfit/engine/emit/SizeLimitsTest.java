package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class file holds 65,535 bytes a method, 65,535 constants, 255 parameters. */
class SizeLimitsTest {
  @TempDir Path folder;

  @Test
  void enumOfThreeThousandValuesFindsKnownAndKeepsUnknownOnes() throws Exception {
    String values =
        IntStream.range(0, 3_000).mapToObj(i -> "value " + i).collect(Collectors.joining(", "));
    EmitResult client =
        ModelsOf.schemas(folder, "Root: {type: object, properties: {e: {enum: [" + values + "]}}}");
    String seen =
        ModelsOf.run(
            client,
            """
            $RootE known = $Root.fromJson(in).e();
            $RootE unknown = $RootE.of("value 3000");
            return known.known() + " " + ($RootE.of("value 2999") == $RootE.VALUE_2999) + " "
                + unknown.known() + " " + unknown.text() + " " + $RootE.values().size();
            """,
            "{\"e\":\"value 1234\"}");
    assertThat(seen).isEqualTo("VALUE_1234 true UNRECOGNIZED value 3000 3000");
  }

  @Test
  void enumValueLongerThanAConstantIsFound() throws Exception {
    String schema =
        "Root: {type: object, properties: {e: {enum: [" + "e".repeat(70_000) + ", f]}}}";
    EmitResult client = ModelsOf.schemas(folder, schema);
    String seen =
        ModelsOf.run(
            client,
            "return $RootE.of(\"e\".repeat(70_000)).known().ordinal() + \" \" + $RootE.of(\"f\").known();",
            "");
    assertThat(seen).isEqualTo("0 F");
  }

  @Test
  void modelOfFifteenHundredPropertiesReadsWritesAndCompares() throws Exception {
    String properties =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "p" + i + ": {type: " + (i % 2 == 0 ? "string" : "integer") + "}")
            .collect(Collectors.joining(", "));
    String required =
        IntStream.range(0, 1_500).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
    EmitResult client =
        ModelsOf.schemas(
            folder,
            "Root: {type: object, required: [" + required + "], properties: {" + properties + "}}");
    String json =
        IntStream.range(0, 1_500)
            .mapToObj(i -> "\"p" + i + "\":" + (i % 2 == 0 ? "\"a\"" : i))
            .collect(Collectors.joining(",", "{", "}"));
    String seen =
        ModelsOf.run(
            client,
            """
            $Root root = $Root.fromJson(in);
            $Root other = root.toBuilder().p1498("b").build();
            return root.p1499() + " " + root.toJson().equals(in) + " "
                + root.equals($Root.fromJson(in)) + " " + root.equals(other) + " "
                + root.violations() + $Root.fromJson("{}").violations().size();
            """,
            json);
    assertThat(seen).isEqualTo("1499 true true false []1500");
  }

  @Test
  void unionOfAHundredVariantsIsToldApart() throws Exception {
    String refs =
        IntStream.range(0, 100)
            .mapToObj(i -> "{$ref: '#/components/schemas/V" + i + "'}")
            .collect(Collectors.joining(", "));
    String variants =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    "V%d: {type: object, required: [kind], properties: {kind: {const: v%d}}}\n"
                        .formatted(i, i))
            .collect(Collectors.joining());
    EmitResult client = ModelsOf.schemas(folder, "Root: {oneOf: [" + refs + "]}\n" + variants);
    String seen =
        ModelsOf.run(
            client,
            "$Root root = $Root.fromJson(in); return root.isV99() + root.asV99().toJson();",
            "{\"kind\":\"v99\"}");
    assertThat(seen).isEqualTo("true{\"kind\":\"v99\"}");
  }
}
