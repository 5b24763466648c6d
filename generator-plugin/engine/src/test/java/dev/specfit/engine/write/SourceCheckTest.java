package dev.specfit.engine.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.write.GeneratedFile.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCheckTest {
  private static final ExpectedSource EXPECTED =
      new ExpectedSource("A", Set.of("name", "NAME"), Set.of("x"));

  @Test
  void whatWasMeantPasses() {
    assertThat(check("class A { static final String NAME = \"x\"; void name() {} }", EXPECTED))
        .isEmpty();
    assertThat(
            check("class A { String s = \"\\u00e9 \\\\u0022 \\\" // /*\"; char c = '\"'; }", null))
        .isEmpty();
  }

  @Test
  void aStringThatWasNotAskedForIsRefused() {
    String source = "class A { static final String NAME = \"y\"; void name() {} }";
    assertThat(check(source, EXPECTED))
        .containsExactly(
            "[ERROR] unexpected-output: generated Java isn't what was meant: its literals are others"
                + " than meant: surplus [y], missing [] (p/A.java:1:1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { /* \\u002a/ */ }",
        "class A { // \\u000a int x;\n }",
        "class A { int \\u0061; }",
        "class A { String s = \"\\u0022; int x; //\"; }",
        "class A { String s = \"\\u005c\"; }",
        "class A { String s = \"\\uu000a\"; }",
        "class A { char c = '\\u0041'; }",
        "class A { /* \u00e9 */ }",
        "class A { /* \u202e */ }",
        "class A {\r\n}",
        "class A {\t}",
        "class A { /* \0 */ }"
      })
  void textThatReadsOtherwiseThanItLooksIsRefused(String source) {
    assertThat(check(source, null))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("[ERROR] unsafe-output: "));
  }

  @Test
  void aSyntaxErrorIsReportedWithItsPlace() {
    assertThat(check("class A {\n  int x\n}", null))
        .containsExactly(
            "[ERROR] unparseable-output: generated Java doesn't parse: ';' expected"
                + " (p/A.java:3:8)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static final String NAME = \"x\"; void name() {} static { } }",
        "class A { static final String NAME = \"x\"; void name() {} int evil; }",
        "class A { static final String NAME = \"x\"; void name() { new Object() { int evil; }; } }",
        "class A { static final String NAME = \"x\"; void name() {} class Evil {} }",
        "class A { static final String NAME = \"evil\"; void name() {} }",
        "class A { static final String NAME = \"x\"; }",
        "class A { static final String NAME = \"x\"; void name() {} } class Evil {}",
        "class B { static final String NAME = \"x\"; void name() {} }",
        "enum A { EVIL; static final String NAME = \"x\"; void name() {} }"
      })
  void whatWasNotMeantIsRefused(String source) {
    assertThat(check(source, EXPECTED))
        .isNotEmpty()
        .allMatch(text -> text.startsWith("[ERROR] unexpected-output: "));
  }

  @Test
  void anotherTypeOrPackageIsRefusedWithoutExpectations() {
    assertThat(check("class A {} class B {}", null))
        .containsExactly(
            "[ERROR] unexpected-output: generated Java isn't what was meant: it declares `[A, B]`,"
                + " not `[A]` (p/A.java:1:1)");
    assertThat(
            SourceCheck.check(
                List.of(new GeneratedFile("p/A.java", "package q;\nclass A {}\n", Kind.JAVA))))
        .extracting(Diagnostic::format)
        .containsExactly(
            "[ERROR] unexpected-output: generated Java isn't what was meant: the package `q` isn't"
                + " the folder's (p/A.java:1:1)");
  }

  @Test
  void packageInfoDeclaresNothing() {
    GeneratedFile info =
        new GeneratedFile("p/package-info.java", "/** Docs. */\npackage p;\n", Kind.JAVA);

    assertThat(SourceCheck.check(List.of(info))).isEmpty();
  }

  @Test
  void withoutACompilerTheUserIsTold() {
    GeneratedFile file = new GeneratedFile("p/A.java", "package p;\nclass A {}\n", Kind.JAVA);

    assertThat(SourceCheck.check(List.of(file), null))
        .extracting(Diagnostic::format)
        .containsExactly(
            "[WARNING] no-compiler: generated Java wasn't checked, there is no compiler; run Maven"
                + " on a JDK");
  }

  @Test
  void aThousandFilesTakeSecondsOnly() {
    List<GeneratedFile> files = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      StringBuilder members = new StringBuilder();
      for (int j = 0; j < 30; j++) {
        members.append(
            "  String member%d(String x) {\n    return x + \"%d\";\n  }\n".formatted(j, j));
      }
      files.add(
          new GeneratedFile(
              "p/A%d.java".formatted(i),
              "package p;\n\nclass A%d {\n%s}\n".formatted(i, members),
              Kind.JAVA));
    }
    long start = System.nanoTime();

    assertThat(SourceCheck.check(files)).isEmpty();
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(30);
  }

  private static List<String> check(String source, @Nullable ExpectedSource expected) {
    GeneratedFile file =
        new GeneratedFile("p/A.java", "package p;\n" + source + "\n", Kind.JAVA, expected);
    return SourceCheck.check(List.of(file)).stream().map(Diagnostic::format).toList();
  }
}
