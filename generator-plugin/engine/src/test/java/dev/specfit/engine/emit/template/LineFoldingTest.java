package dev.specfit.engine.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFoldingTest {
  @Test
  void shortLinesStay() {
    assertThat(LineFolding.fold("class A {\n\n  int a;\n\n\n  int b;\n\n}\n"))
        .isEqualTo("class A {\n  int a;\n\n  int b;\n}\n");
  }

  @Test
  void argumentsMoveToTheNextLineIfTheyFitThere() {
    String line = "  default Result<%s> call(Fill<Builder> params) {".formatted("R".repeat(70));
    assertThat(LineFolding.fold(line))
        .isEqualTo(
            "  default Result<%s> call(\n      Fill<Builder> params) {\n"
                .formatted("R".repeat(70)));
  }

  @Test
  void elseEachGetsItsOwn() {
    String a = "a".repeat(50);
    String b = "b".repeat(50);
    assertThat(LineFolding.fold("    call(%s, Map<A, B> %s);".formatted(a, b)))
        .isEqualTo("    call(\n        %s,\n        Map<A, B> %s);\n".formatted(a, b));
  }

  @Test
  void aNameFollowsATypeThatLeavesItNoRoom() {
    String type = "T".repeat(80);
    assertThat(LineFolding.fold("  public @Nullable %s someName() {\n  }".formatted(type)))
        .isEqualTo("  public @Nullable %s\n      someName() {}\n".formatted(type));
    assertThat(LineFolding.fold("  final @Nullable %s someName;".formatted(type)))
        .isEqualTo("  final @Nullable %s\n      someName;\n".formatted(type));
    assertThat(LineFolding.fold("  public static final %s SOME_NAME = of(1);".formatted(type)))
        .isEqualTo("  public static final %s\n      SOME_NAME =\n      of(1);\n".formatted(type));
    assertThat(LineFolding.fold("  public %s nameThatIsLong(A a) {".formatted(type)))
        .isEqualTo("  public %s\n      nameThatIsLong(\n      A a) {\n".formatted(type));
  }

  @Test
  void emptyBracketsStayTogether() {
    String text = "x".repeat(90);
    assertThat(LineFolding.fold("    return first(\"%s\").second();".formatted(text)))
        .doesNotContain("(\n        )");
  }

  @Test
  void chainsBreakBeforeDotsAfterAType() {
    String text = "x".repeat(90);
    assertThat(LineFolding.fold("    return Paging.of(a).size(\"%s\").end();".formatted(text)))
        .isEqualTo(
            "    return Paging.of(a)\n        .size(\n            \"%s\")\n        .end();\n"
                .formatted(text));
  }

  @Test
  void textInQuotesIsNotCode() {
    String text = ", (\\\" = ? : && ".repeat(12);
    assertThat(LineFolding.fold("  x(\"%s\");".formatted(text)))
        .isEqualTo("  x(\n      \"%s\");\n".formatted(text));
  }

  @Test
  void commentsStay() {
    String comment = "   * " + "word ".repeat(40).strip();
    assertThat(LineFolding.fold(comment)).isEqualTo(comment + "\n");
  }
}
