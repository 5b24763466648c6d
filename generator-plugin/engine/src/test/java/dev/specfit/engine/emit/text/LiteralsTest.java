package dev.specfit.engine.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Safe text tells which string literals it brings, so that a file can be checked against them. */
class LiteralsTest {
  @Test
  void codeBringsTheLiteralsOfItsParts() {
    JavaCode inner = JavaCode.of("name(%s)", JavaLiteral.of("a \" b"));
    JavaCode outer = JavaCode.of("f(%s, %s)", inner, JavaLiteral.of(7));

    assertThat(outer.text()).isEqualTo("f(name(\"a \\\" b\"), 7)");
    assertThat(outer.literals()).containsExactly("a \" b");
  }

  @Test
  void aLiteralTooLongForOneConstantBringsItsPieces() {
    String text = "x".repeat(70_000);
    assertThat(String.join("", JavaLiteral.of(text).literals())).hasSizeGreaterThan(20_000);
    assertThat(JavaLiteral.of(text).literals()).allMatch(piece -> piece.length() < 65_535);
  }
}
