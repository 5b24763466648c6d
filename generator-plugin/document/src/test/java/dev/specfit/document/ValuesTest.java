package dev.specfit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void aPointerIsItsTokensHoweverItWasMade() {
    JsonPointer grown = JsonPointer.ROOT.child("a", "b/c").child("~d");
    assertThat(grown).isEqualTo(JsonPointer.parse("#/a/b~1c/~0d"));
    assertThat(grown).hasSameHashCodeAs(JsonPointer.parse("/a/b~1c/~0d"));
    assertThat(JsonPointer.parse("/a/b~1c/~0d")).isEqualTo(grown);
    assertThat(grown).hasToString("/a/b~1c/~0d");
    assertThat(grown.tokens().get(1)).isEqualTo("b/c");
    assertThat(JsonPointer.parse("/x").child("y").tokens().get(0)).isEqualTo("x");
    assertThatThrownBy(() -> grown.tokens().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> JsonPointer.parse("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a JSON pointer starts with `/`, found `a`");
  }

  @Test
  void quotedTextCanNeitherEndItsQuotesNorWriteToATerminal() {
    assertThat(Quoted.of("a`b\u001b[2Jc\r\nd\u202ee\ud800"))
        .isEqualTo("`a\uFFFDb\uFFFD[2Jc\uFFFD\uFFFDd\uFFFDe\uFFFD`");
    assertThat(Quoted.of("ü😀")).isEqualTo("`ü😀`");
    assertThat(Quoted.of("x".repeat(201))).isEqualTo("`" + "x".repeat(200) + "…`");
  }

  @Test
  void jsonTextEscapesWhatJsonAndUtf8CannotHold() {
    assertThat(JsonText.ofString("\"\\\n\u007f\u2028\ud800x😀"))
        .isEqualTo("\"\\\"\\\\\\u000a\\u007f\\u2028\\ud800x😀\"");
    Place place = new Place("a", 1, 1);
    assertThat(JsonText.of(new SpecScalar(JsonPointer.ROOT, place, SpecScalar.Kind.NUMBER, "0x1")))
        .isEqualTo("\"0x1\"");
  }

  @Test
  void everyDiagnosticHasAStableIdAndAMeaning() {
    assertThat(Arrays.stream(DocumentDiagnostic.values()).map(DocumentDiagnostic::id))
        .contains("unresolved-ref", "overlay-target-not-found", "duplicate-key", "not-utf-8")
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(List.of(DocumentDiagnostic.values()))
        .allMatch(id -> id.meaning().length() > 30 && id.meaning().endsWith("."));
  }
}
