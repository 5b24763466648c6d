package dev.specfit.example.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLoader;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecRequest;
import dev.specfit.runtime.JsonObject;
import dev.specfit.testing.contract.SchemaJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of many shapes, from a seed that the test's name says. */
class SynthesisPropertyTest {
  private static final int SCHEMAS = 30;

  private static final List<String> SCALARS =
      List.of(
          "{type: string}",
          "{type: string, format: date-time}",
          "{type: string, format: uuid}",
          "{type: string, minLength: 12, maxLength: 14}",
          "{type: string, pattern: '^[A-Z]{2}-[0-9]{4}$'}",
          "{type: string, pattern: '^\\+[1-9]\\d{6,14}$'}",
          "{type: string, enum: [a, b, c]}",
          "{type: integer, minimum: 5, maximum: 6}",
          "{type: integer, multipleOf: 7, minimum: 20}",
          "{type: number, maximum: -2.5}",
          "{type: number, minimum: 0.1, maximum: 0.2}",
          "{type: boolean}",
          "{type: integer, default: 3}",
          "{type: integer, example: 12}",
          "{type: integer, example: none}");

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void valuesAreValidAndShowEveryPropertyOnceAndNotAtAllOnce(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    List<List<String>> optional = new ArrayList<>();
    for (int i = 0; i < SCHEMAS; i++) {
      List<String> names = new ArrayList<>();
      text.append("    S").append(i).append(": ").append(object(random, 3, names)).append('\n');
      optional.add(names);
    }
    for (String version : List.of("3.0.3", "3.1.0")) {
      SpecDocument document = load(version, text.toString());
      Judge judge = new Judge(SchemaJudge.of(document), true);
      for (int i = 0; i < SCHEMAS; i++) {
        check(document, judge, "/components/schemas/S" + i, optional.get(i));
      }
    }
  }

  private static void check(
      SpecDocument document, Judge judge, String pointer, List<String> optional) {
    Schemas schemas = new Schemas(document);
    SpecNode schema = schemas.at(JsonPointer.parse(pointer)).orElseThrow();
    List<Made> made = new Synthesis(schemas, (part, by) -> List.of()).of(schema, judge);

    assertThat(made).as(pointer).isNotEmpty();
    assertThat(made)
        .as(pointer)
        .allSatisfy(one -> assertThat(judge.violations(schema, one.value())).isEmpty());
    assertThat(new Synthesis(schemas, (part, by) -> List.of()).of(schema, judge)).isEqualTo(made);
    for (String name : optional) {
      assertThat(made)
          .as("%s has %s", pointer, name)
          .anySatisfy(one -> assertThat((JsonObject) one.value()).containsKey(name))
          .anySatisfy(one -> assertThat((JsonObject) one.value()).doesNotContainKey(name));
    }
  }

  private SpecDocument load(String version, String schemas) throws IOException {
    Path file = folder.resolve("api.yaml");
    Files.writeString(
        file,
        "openapi: "
            + version
            + "\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            + schemas);
    return SpecLoader.load(SpecRequest.of(file)).documents().get(0);
  }

  private static String object(Random random, int depth, List<String> optional) {
    List<String> properties = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      String name = "p" + i;
      properties.add(name + ": " + any(random, depth));
      if (random.nextBoolean()) {
        required.add(name);
      } else {
        optional.add(name);
      }
    }
    String plain =
        "{type: object, properties: {"
            + String.join(", ", properties)
            + "}"
            + (required.isEmpty() ? "" : ", required: [" + String.join(", ", required) + "]")
            + "}";
    return random.nextInt(4) == 0
        ? "{allOf: ["
            + plain
            + ", {type: object, required: [kind], properties: {kind: {type: string}}}]}"
        : plain;
  }

  private static String any(Random random, int depth) {
    if (depth == 0) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    return switch (random.nextInt(6)) {
      case 0 -> object(random, depth - 1, new ArrayList<>());
      case 1 ->
          "{type: array, minItems: 2, uniqueItems: true, items: {type: string, format: uuid}}";
      case 2 -> "{type: array, items: " + any(random, depth - 1) + "}";
      case 3 ->
          "{oneOf: [{type: string, maxLength: 2}, {type: object, required: [a], properties: {a: "
              + any(random, depth - 1)
              + "}}]}";
      case 4 -> "{type: object, additionalProperties: " + any(random, depth - 1) + "}";
      default -> SCALARS.get(random.nextInt(SCALARS.size()));
    };
  }
}
