package dev.specfit.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonText;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTextTest {
  /** Each is what a YAML reader could take for something else, or a writer could spoil. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "[[],{},[{\"a\":[]}]]",
        "[\"null\",\"~\",\"\",\"true\",\"True\",\"no\",\"1\",\"1.10\",\"0x1F\",\".inf\",\"1e3\"]",
        "[null,true,false,1,-1,1.10,1e3,1E+2,12345678901234567890,0.1000]",
        "{\"<<\":{\"a\":1},\"200\":1,\"\":2,\"a: b\":3,\"? x\":4,\"#\":5,\"true\":6,\"null\":7}",
        "[\" a\",\"a \",\"a\\n\",\"a\\n\\n\",\"\\na\",\" a\\nb\",\"a\\n b\\n\",\"a \\nb\",\"\\t\",\"a\\tb\"]",
        "[\"\\u0000\",\"\\u0085\",\"\\u2028\",\"\\ufeff\",\"\\r\\n\",\"é\",\"😀\",\"- a\",\"---\",\"...\"]",
        "[\"&a\",\"*a\",\"!a\",\"|\",\">\",\"%\",\"@\",\"`\",\"'\",\"\\\"\",\"{a\",\"[a\",\"a #b\",\"a:\"]"
      })
  void aTreeReadsBackAsItself(String json) {
    SpecNode tree = read(json);

    assertThat(JsonText.of(read(YamlText.of(tree)))).isEqualTo(JsonText.of(tree));
  }

  private static SpecNode read(String text) {
    return YamlReader.read(
            SourceText.of("a.yaml", text),
            SpecLimits.defaults(),
            problem -> {
              throw new AssertionError(problem.format() + "\n" + text);
            })
        .orElseThrow();
  }
}
