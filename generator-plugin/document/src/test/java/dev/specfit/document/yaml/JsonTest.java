package dev.specfit.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecScalar;
import dev.specfit.document.SpecScalar.Kind;
import org.junit.jupiter.api.Test;

/** What is JSON to the letter is read as JSON. */
class JsonTest {
  @Test
  void namesMayBeLongerThanYamlAllows() {
    String name = "n".repeat(5000);
    assertThat(Yaml.read("{\"" + name + "\": 1}").root().get(name)).isInstanceOf(SpecScalar.class);
  }

  @Test
  void valuesKeepTheirKindsTextsAndPlaces() {
    Yaml yaml =
        Yaml.read(
            "{\n  \"a\": [1.10, -0, 1E+2, true, null],\r\n\t\"\uD83D\uDE00\": \"x\\n\\u00e9\\/\"}\n");
    assertThat(yaml.messages()).isEmpty();
    assertThat(yaml.json())
        .isEqualTo("{\"a\":[1.10,-0,1E+2,true,null],\"\uD83D\uDE00\":\"x\\u000aé/\"}");
    assertThat(yaml.at("/a/2").place()).hasToString("a.yaml:2:19");
    assertThat(yaml.at("/\uD83D\uDE00").place()).hasToString("a.yaml:3:7");
    assertThat(yaml.root().keyPlace("\uD83D\uDE00")).hasToString("a.yaml:3:2");
    assertThat(((SpecScalar) yaml.at("/a/3")).kind()).isEqualTo(Kind.BOOLEAN);
    assertThat(((SpecScalar) yaml.at("/a/4")).kind()).isEqualTo(Kind.NULL);
  }

  @Test
  void halfOfACharacterBecomesTheCharacterForThat() {
    assertThat(Yaml.read("{\"a\": \"cut \\ud83d\", \"b\": \"\\ude00\\ud83d\\ude00\"}").json())
        .isEqualTo("{\"a\":\"cut \uFFFD\",\"b\":\"\uFFFD\uD83D\uDE00\"}");
  }

  @Test
  void ofTwoMembersOfOneNameTheLaterCounts() {
    Yaml yaml = Yaml.read("{\"a\": 1,\n \"b\": 2, \"a\": 3}");
    assertThat(yaml.messages())
        .containsExactly(
            "[WARNING] duplicate-key: `a` is there twice, first at a.yaml:1:2, where it is ignored;"
                + " remove or rename one of them (a.yaml:2:10)");
    assertThat(yaml.json()).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void whatIsAlmostJsonIsReadAsYaml() {
    assertThat(Yaml.read("{\"a\": 1, # why\n \"b\": [x,],}").json())
        .isEqualTo("{\"a\":1,\"b\":[\"x\"]}");
    assertThat(Yaml.read("{\"a\": 1").messages())
        .containsExactly(
            "[ERROR] invalid-yaml: an object isn't closed or lacks a comma; add the `,` or the `}`"
                + " (a.yaml:1:8)");
  }

  @Test
  void theLimitsAreYamls() {
    SpecLimits small = new SpecLimits(1000, 2, 5, 20, 10, 3, 3);
    assertThat(Yaml.read("{\"a\":{\"b\":[]}}", small).messages())
        .containsExactly(
            "[ERROR] nesting-too-deep: values nest more than 2 deep; flatten them with `$ref`"
                + " (a.yaml:1:11)");
    assertThat(Yaml.read("{\"a\":[1,2,3,4]}", small).messages())
        .containsExactly(
            "[ERROR] too-many-values: the document has more than 5 values; use a smaller cut of it"
                + " (a.yaml:1:13)");
    assertThat(Yaml.read("{\"a\":1234}", small).messages())
        .containsExactly(
            "[ERROR] text-too-long: `1234…` has 4 characters, more than 3; shorten it"
                + " (a.yaml:1:6)");
    assertThat(Yaml.read("{\"a2345678901\":1}", small).messages())
        .containsExactly(
            "[ERROR] text-too-long: `a2345678901…` has 11 characters, more than 10; shorten it"
                + " (a.yaml:1:2)");
  }
}
