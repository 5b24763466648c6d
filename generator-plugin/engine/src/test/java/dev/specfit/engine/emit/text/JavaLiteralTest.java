package dev.specfit.engine.emit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class JavaLiteralTest {
  @Test
  void quotesBackslashesAndControlsAreEscapedOneByOne() {
    assertThat(JavaLiteral.of("a\"b\\u0022\\\n\r\t\u0000\u001a\u007f").text())
        .isEqualTo("\"a\\\"b\\\\u0022\\\\\\n\\r\\t\\000\\032\\u007f\"");
  }

  @Test
  void otherCharactersAreUnicodeEscapes() {
    assertThat(JavaLiteral.of("\u2028\u202e\ud800\u00e9").text())
        .isEqualTo("\"\\u2028\\u202e\\ud800\\u00e9\"");
  }

  @Test
  void whatAConstantCannotHoldIsJoined() {
    JavaLiteral literal = JavaLiteral.of("\u20ac".repeat(70_000));
    assertThat(literal.isConstant()).isFalse();
    assertThat(literal.text()).startsWith("String.join(\"\", \"\\u20ac").endsWith("\")");
  }

  @Test
  void everyStringReadsBackAsItWas() throws Exception {
    Random random = new Random(7);
    StringBuilder all = new StringBuilder("\\u000a \\\\u0022 \"); } static { } // $T {{x}} */");
    for (int i = 0; i < 4_000; i++) {
      all.append((char) random.nextInt(65_536));
    }
    all.append("y".repeat(70_000)).append("\u20ac".repeat(70_000));
    String source =
        "public final class Subject implements java.util.function.Supplier<String> {"
            + "public String get() { return "
            + JavaLiteral.of(all.toString()).text()
            + "; } }";
    assertThat(CompiledSource.get("Subject", source)).isEqualTo(all.toString());
  }

  @Test
  void identifiersAreAsciiWordsAndNoKeywords() {
    assertThat(JavaIdentifier.of("connection_name1").text()).isEqualTo("connection_name1");
    for (String name : new String[] {"", "1a", "class", "a b", "\u0430", "a;", "$a", "_", "a-b"}) {
      assertThatThrownBy(() -> JavaIdentifier.of(name))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
