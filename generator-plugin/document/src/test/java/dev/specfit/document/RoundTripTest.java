package dev.specfit.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.yaml.SourceText;
import dev.specfit.document.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Test
  void whatIsReadFromJsonOrYamlIsWrittenBackToTheCharacter() {
    for (long seed = 0; seed < 500; seed++) {
      String json = new RandomTree(seed).object(5);
      SpecNode read = read(json);
      assertThat(JsonText.of(read)).as("JSON, seed %s", seed).isEqualTo(json);
      assertThat(JsonText.of(read(BlockYaml.of(read)))).as("YAML, seed %s", seed).isEqualTo(json);
    }
  }

  @Test
  void everyValueIsAtItsPointer() {
    for (long seed = 0; seed < 50; seed++) {
      SpecObject root = (SpecObject) read(new RandomTree(seed).object(5));
      check(new SpecDocument("a", root), root);
    }
  }

  private static void check(SpecDocument document, SpecNode node) {
    assertThat(document.at(JsonPointer.parse(node.pointer().toString()))).containsSame(node);
    if (node instanceof SpecObject object) {
      object.members().values().forEach(value -> check(document, value));
    } else if (node instanceof SpecArray array) {
      array.items().forEach(item -> check(document, item));
    }
  }

  private static SpecNode read(String text) {
    return YamlReader.read(
            SourceText.of("a.json", text),
            SpecLimits.defaults(),
            d -> {
              throw new AssertionError(d.format() + " in " + text);
            })
        .orElseThrow();
  }
}
