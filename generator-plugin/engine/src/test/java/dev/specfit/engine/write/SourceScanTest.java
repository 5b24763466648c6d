package dev.specfit.engine.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.write.GeneratedFile.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScanTest {
  private static final ExpectedSource EXPECTED =
      new ExpectedSource("A", Set.of("f", "m", "B", "C"), Set.of("x", "\u00e9\n"));
  private static final String GOOD =
      """
      /** Text {@code "} */
      @SuppressWarnings("x")
      public final class A<T extends Comparable<? super T>> implements I<T> {
        // Text ' "
        private static final java.util.@N Map<String, int[]> f = of(x -> { run(x); }, "\\u00e9\\n");

        private A(int a, @N("x") String... b) {
          super(a == 'x' || !(b.length > 1L));
        }

        public static <T> @N List<T> m(T x) throws java.io.IOException, E {
          for (int i = 0; i < 1; i++) {
            if (x instanceof Class) { run(Integer.class, new int[] {1, 2}); } else { return null; }
          }
          return switch (x) { case "x" -> 1; default -> { yield 2; } };
        }

        enum B { @Deprecated f("x"), m(2), C }

        interface C { default void m() {} int f(); }
      }
      """;

  @Test
  void whatGeneratedCodeHasIsUnderstood() {
    assertThat(SourceScan.shapes(file(GOOD, EXPECTED))).isPresent();
    assertThat(ParsedSources.check(compiler(), List.of(file(GOOD, EXPECTED)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static { } int f; }",
        "class A { { } int f; }",
        "class A { int f, m; }",
        "class A { int f = 1, m = 2; }",
        "class A { int f[]; }",
        "class A { f() { } }",
        "class A { A f() { class Evil {} } }",
        "class A { A f() { enum Evil {} } }",
        "class A { A f() { interface Evil {} } }",
        "class A { A f() { record Evil(int x) {} } }",
        "class A { record B(int evil) {} }",
        "class A { @interface B {} }",
        "class A { Object f = new Object() { }; }",
        "class A { Object f() { return new Object() { int evil; }; } }",
        "class A { Object f() { run(new Object() { int evil; }); } }",
        "class A { enum B { C { int evil; } } }",
        "class A { String f = \"x\" + \"x\"; }",
        "class A { String f = \"\"\"\n x\"\"\"; }",
        "class A { String f = \"\\q\"; }",
        "class A { int f; /* }",
        "class A { int f; ",
        "class A { int f; } }",
        "class A { int f = (1; ) }",
        "class A { int f = '; }",
        "class A { int f; } class B {}",
        "class A { int f; } int m;",
        "class A { int _; }",
        "class A { # }",
        "int f;",
        "enum A { f m }",
        "import x.Y"
      })
  void theRestIsLeftToTheCompiler(String source) {
    assertThat(SourceScan.shapes(plain(source))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int f; int evil; }",
        "class A { int f() { return 1; } int evil() { return 1; } }",
        "class A { int f; class Evil {} }",
        "class A { String f = \"evil\"; }",
        "class A { String f() { return run(\"evil\"); } }",
        "@N(\"evil\") class A { int f; }",
        "enum A { f, EVIL }",
        "class A { }",
        "class B { int f; }"
      })
  void whatWasNotMeantIsLeftToTheCompiler(String source) {
    ExpectedSource expected = new ExpectedSource("A", Set.of("f"), Set.of("x"));

    assertThat(SourceScan.shapes(file("class A { String f = \"x\"; }", expected))).isPresent();
    assertThat(SourceScan.shapes(file(source, expected))).isEmpty();
  }

  @Test
  void aStatementThatTheCompilerHasNotSeenIsShownToIt() {
    String good = "class A { int m() { a.b(\"x\", y); return 1; } }";
    String alike = "class A { int m() { c.d.e(\"y\", z, z, z); return 208; } }";
    String faulty = "class A { int m() { a.b(\"x\" y); return 1; } }";

    assertThat(check(good, alike)).isEmpty();
    assertThat(check(good, faulty))
        .startsWith(
            "[ERROR] unparseable-output: generated Java doesn't parse: ')' expected"
                + " (p1/A.java:2:28)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { int m() { a.b(\"x\", y); b(); } }",
        "class A { int m() { a.b(\"x\", y) return 1; } }",
        "class A { int m() { return 1; a.b(\"x\", y); } }",
        "class A { int m() { if (a.b(\"x\", y)) return 1; } }",
        "class A { int m() { a.b(\"x\", 08); return 1; } }",
        "class A { int m() { a.b(\"x\", y); return 1.5; } }",
        "class A { int m() { a.b(\"x\", y); return 2147483648; } }",
        "class A { int m() { { a.b(\"x\", y); return 1; } } }",
        "class A { int m() { a.if(\"x\", y); return 1; } }"
      })
  void otherStatementsHaveOtherShapes(String source) {
    LongSet seen = new LongSet();
    String good = "class A { int m() { a.b(\"x\", y); return 1; } }";
    seen.addAll(SourceScan.shapes(plain(good)).orElseThrow());

    assertThat(SourceScan.shapes(plain(source)).map(seen::lacksAny)).contains(true);
  }

  private static List<String> check(String... sources) {
    List<GeneratedFile> files = new ArrayList<>();
    for (String source : sources) {
      String folder = "p" + files.size();
      String text = "package " + folder + ";\n" + source + "\n";
      files.add(new GeneratedFile(folder + "/A.java", text, Kind.JAVA));
    }
    return SourceCheck.check(files).stream().map(Diagnostic::format).toList();
  }

  private static JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  private static GeneratedFile plain(String source) {
    return file(source, null);
  }

  private static GeneratedFile file(String source, @Nullable ExpectedSource expected) {
    return new GeneratedFile("p/A.java", "package p;\n" + source + "\n", Kind.JAVA, expected);
  }
}
