package dev.specfit.document.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.JsonText;
import dev.specfit.document.SpecDocument;
import dev.specfit.document.SpecLimits;
import dev.specfit.document.SpecObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no                | \"no\"",
        "on                | \"on\"",
        "1.10              | 1.10",
        "1e400             | 1e400",
        "9007199254740993  | 9007199254740993",
        "12:30:45          | \"12:30:45\"",
        "2020-01-01        | \"2020-01-01\"",
        "0x1F              | 31",
        "0o17              | 15",
        "010               | 10",
        "+1                | 1",
        ".5                | 0.5",
        "-.5e3             | -0.5e3",
        "1.                | 1",
        "-0                | -0",
        "~                 | null",
        "True              | true",
        "FALSE             | false",
        "'1'               | \"1\"",
        "!!str 1.10        | \"1.10\"",
        "!!int '7'         | 7",
        "! 7               | \"7\"",
        "1_000             | \"1_000\"",
      })
  void scalarsMeanWhatYaml12Says(String yaml, String json) {
    assertThat(Yaml.read("a: " + yaml).json()).isEqualTo("{\"a\":" + json + "}");
  }

  @Test
  void keysThatAreNotTextBecomeTheirText() {
    assertThat(Yaml.read("200: a\ntrue: b\n1.10: c\n~: d\n").json())
        .isEqualTo("{\"200\":\"a\",\"true\":\"b\",\"1.10\":\"c\",\"~\":\"d\"}");
  }

  @Test
  void jsonWithTabsAndSurrogatePairsIsRead() {
    assertThat(Yaml.read("{\n\t\"a\\/b\": \"\\ud83d\\ude00\",\n\t\"c\":\t[1,\t2]\n}").json())
        .isEqualTo("{\"a/b\":\"😀\",\"c\":[1,2]}");
  }

  @Test
  void everyValueAndEveryNameKnowsItsPlace() {
    Yaml yaml = Yaml.read("a:\n  b: 1\n  c:\n    - x\n    - y\n");
    SpecObject a = (SpecObject) yaml.at("/a");
    assertThat(yaml.at("/a/b").place()).hasToString("a.yaml:2:6");
    assertThat(a.keyPlace("b")).hasToString("a.yaml:2:3");
    assertThat(a.keyPlace("none")).isEqualTo(a.place());
    assertThat(yaml.at("/a/c/1").place()).hasToString("a.yaml:5:7");
    assertThat(yaml.at("/a/c/1").pointer()).hasToString("/a/c/1");
  }

  @Test
  void aliasesAreExpandedUnderTheirOwnPointer() {
    Yaml yaml = Yaml.read("a: &x {k: [1]}\nb: *x\n");
    assertThat(yaml.json()).isEqualTo("{\"a\":{\"k\":[1]},\"b\":{\"k\":[1]}}");
    assertThat(yaml.at("/b/k/0").pointer()).isEqualTo(JsonPointer.parse("/b/k/0"));
    assertThat(yaml.at("/b/k").place()).hasToString("a.yaml:1:11");
  }

  @Test
  void anAliasMayStandForAName() {
    assertThat(Yaml.read("- &x name\n- *x : 1\n").json()).isEqualTo("[\"name\",{\"name\":1}]");
  }

  @Test
  void ownMembersWinOverMergedOnesAndEarlierMergedOverLater() {
    Yaml yaml = Yaml.read("x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nz:\n  <<: [*x, *y]\n  a: 0\n");
    assertThat(yaml.messages()).isEmpty();
    assertThat(JsonText.of(yaml.at("/z"))).isEqualTo("{\"a\":0,\"b\":1,\"c\":2}");
    assertThat(yaml.at("/z/c").pointer()).hasToString("/z/c");
  }

  @Test
  void aQuotedMergeKeyIsAName() {
    assertThat(Yaml.read("'<<': {a: 1}").json()).isEqualTo("{\"<<\":{\"a\":1}}");
  }

  @Test
  void mergingATextIsRefused() {
    assertThat(Yaml.read("a:\n  <<: text\n").messages())
        .containsExactly(
            "[ERROR] invalid-merge: `<<` merges objects only; give it an alias of an object, or a"
                + " list of such aliases (a.yaml:2:7)");
  }

  @Test
  void duplicateNamesAreToldWithBothPlacesAndTheLaterCounts() {
    Yaml yaml = Yaml.read("a:\n  get: 1\n  get: 2\nb: 1\nb: 2\n");
    assertThat(yaml.messages())
        .containsExactly(
            "[WARNING] duplicate-key: `get` is there twice, first at a.yaml:2:3, where it is"
                + " ignored; remove or rename one of them (a.yaml:3:3)",
            "[WARNING] duplicate-key: `b` is there twice, first at a.yaml:4:1, where it is ignored;"
                + " remove or rename one of them (a.yaml:5:1)");
    assertThat(yaml.json()).isEqualTo("{\"a\":{\"get\":2},\"b\":2}");
  }

  @Test
  void tagsThatCouldBuildObjectsAreRefused() {
    assertThat(Yaml.read("a: !!javax.script.ScriptEngineManager [1]\n").messages())
        .containsExactly(
            "[ERROR] unsupported-tag: the tag `!!javax.script.ScriptEngineManager` is not one of"
                + " JSON's kinds; remove it (a.yaml:1:4)");
  }

  @Test
  void aTagThatItsValueDoesNotFitIsRefused() {
    assertThat(Yaml.read("a: !!int seven\n").messages())
        .containsExactly(
            "[ERROR] unsupported-tag: `seven` is not of the kind that its tag says; remove the tag"
                + " (a.yaml:1:4)");
  }

  @Test
  void infinityBecomesTextWithAWarning() {
    Yaml yaml = Yaml.read("a: .inf\n");
    assertThat(yaml.json()).isEqualTo("{\"a\":\".inf\"}");
    assertThat(yaml.messages())
        .containsExactly(
            "[WARNING] number-not-json: `.inf` has no JSON form and is taken for text; put it in"
                + " quotes or remove it (a.yaml:1:4)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a:~  b: 1~^c: 2~      | a tab indents a line, which YAML forbids; use spaces | 3:1",
        "a: b: c~              | a `:` can't stand here; put a text that holds `: ` in quotes, or"
            + " check the indentation | 1:5",
        "a: 'x~b: 1~           | a quoted text is never closed; add the closing quote | 3:1",
        "a: [1, 2~b: 3~        | a list isn't closed or lacks a comma; add the `,` or the `]` | 2:2",
        "a: {x: 1~b: 3~        | an object isn't closed or lacks a comma; add the `,` or the `}` | 2:2",
        "a: @x~                | a text can't start like this; put it in quotes | 1:4",
        "a: \"\\q\"~           | a `\\` in double quotes starts no known escape; write `\\\\`, or use"
            + " single quotes | 1:6",
      })
  void syntaxErrorsAreToldInPlainWordsWithTheirPlace(String yaml, String advice, String place) {
    String text = yaml.replace('~', '\n').replace('^', '\t');
    assertThat(Yaml.read(text).messages())
        .containsExactly("[ERROR] invalid-yaml: " + advice + " (a.yaml:" + place + ")");
  }

  @Test
  void aBlankLineThatIsIndentedTooDeepIsOnlyAWarning() {
    Yaml yaml = Yaml.read("a: |\n      \n  text\nb: 1\n");
    assertThat(yaml.json()).isEqualTo("{\"a\":\"\\u000atext\\u000a\",\"b\":1}");
    assertThat(yaml.messages())
        .containsExactly(
            "[WARNING] indented-blank-line: a text begins with a blank line that is indented deeper"
                + " than the text; remove its spaces (a.yaml:3:3)");
  }

  @Test
  void aControlCharacterIsToldByItsCodeAndPlace() {
    assertThat(Yaml.read("a: 1\nb: \u0007x\n").messages())
        .containsExactly(
            "[ERROR] invalid-yaml: the character U+0007 can't stand in YAML; remove it, or write"
                + " it as an escape in double quotes (a.yaml:2:4)");
  }

  @Test
  void emptyAndCommentedOutFilesAreTold() {
    String message =
        "[ERROR] empty-document: the file holds nothing but comments or white space; put an"
            + " OpenAPI document in it (a.yaml:1:1)";
    assertThat(Yaml.read("").messages()).containsExactly(message);
    assertThat(Yaml.read("# all\n# gone\n").messages()).containsExactly(message);
  }

  @Test
  void aSecondDocumentInAFileIsRefused() {
    assertThat(Yaml.read("a: 1\n---\nb: 1\n").messages())
        .containsExactly(
            "[ERROR] several-yaml-documents: a second YAML document starts here (`---`); put each"
                + " document in its own file (a.yaml:2:1)");
  }

  @Test
  void listsAsNamesAreRefused() {
    assertThat(Yaml.read("? [a]\n: 1\n").messages())
        .containsExactly(
            "[ERROR] invalid-yaml: a name is a list or an object; names must be text"
                + " (a.yaml:1:3)");
  }

  @Test
  void placesOfABlockAreThoseOfItsPage() {
    SourceText block = new SourceText("page.md", "a:\n  b: 1\n", 13, 2);
    SpecObject root =
        (SpecObject) YamlReader.read(block, SpecLimits.defaults(), d -> {}).orElseThrow();
    assertThat(new SpecDocument("p", root).at(JsonPointer.parse("/a/b")).orElseThrow().place())
        .hasToString("page.md:15:8");
  }
}
