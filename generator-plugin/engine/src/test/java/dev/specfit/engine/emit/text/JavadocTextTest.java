package dev.specfit.engine.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {
  @Test
  void singleStarsEmphasiseWordsAndNothingElse() {
    assertThat(render("The *basic* object, *two words*.", 0))
        .isEqualTo("/** The <i>basic</i> object, <i>two words</i>. */");
    assertThat(render("2*3 and 4*5, every * * *, or *.example.com and *.org.", 0))
        .isEqualTo("/** 2*3 and 4*5, every * * *, or *.example.com and *.org. */");
  }

  @Test
  void oneSentenceStandsOnOneLine() {
    assertThat(render("Returns a list of your connections.", 2))
        .isEqualTo("  /** Returns a list of your connections. */");
  }

  @Test
  void htmlListBecomesAListOfOurs() {
    String prose =
        """
        Add the <code> -</code> prefix.<br/><br/>

        That is: <ul>
          <li>
            <code>connection_name</code>: sorts the result.
          </li>

          <li>
            <code>-connection_name</code>: the other way.
          </li>
        </ul> <br/> End.""";
    assertThat(render(prose, 0))
        .isEqualTo(
            """
            /**
             * Add the {@code -} prefix.
             *
             * <p>That is:
             *
             * <ul>
             *   <li>{@code connection_name}: sorts the result.
             *   <li>{@code -connection_name}: the other way.
             * </ul>
             *
             * <p>End.
             */""");
  }

  @Test
  void markdownKeepsItsSense() {
    String prose =
        """
        # Title

        See [the docs](https://example.com/a?b=1&c=2) and **this** or _that_.

        1. one
        2. two

        ```json
        {"a": 1}
        ```
        > quoted <token>""";
    assertThat(render(prose, 0))
        .isEqualTo(
            """
            /**
             * <b>Title</b>
             *
             * <p>See <a href="https://example.com/a?b=1&amp;c=2">the docs</a> and <b>this</b> or <i>that</i>.
             *
             * <ol>
             *   <li>one
             *   <li>two
             * </ol>
             *
             * <pre>
             * &#123;"a": 1&#125;
             * </pre>
             *
             * <p>quoted &lt;token&gt;
             */""");
  }

  @Test
  void longParagraphsAreWrappedAtAHundredColumns() {
    String comment = render("word ".repeat(100), 4);
    assertThat(comment.lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 100);
  }

  @Test
  void linksOfOtherSchemesAreText() {
    assertThat(render("[x](javascript:alert) y", 0)).isEqualTo("/** x y. */");
  }

  @Test
  void typographyBecomesAsciiAndTheRestEntities() {
    assertThat(render("it\u2019s \u201cgood\u201d \u2014 caf\u00e9 \ud83d\ude00", 0))
        .isEqualTo("/** it's \"good\"  -  caf&#xe9; &#x1f600; */".replace("  -  ", " - "));
  }

  @Test
  void spacesInCodeDoNotBreakLines() {
    String comment = render("x".repeat(85) + " `a b c d e f g`", 0);
    assertThat(comment).contains(" * {@code a b c d e f g}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x */ static { int hacked; } /* y",
        "\\u002a/ class Evil {} /\\u002a",
        "\\u002a\\u002f class Evil {}",
        "\\uuuu002a/ class Evil {}",
        "\\u000a class Evil {}",
        "C:\\users\\u12",
        "{@code unbalanced",
        "{@snippet file=/etc/passwd}",
        "{@inheritDoc} @deprecated\n@param x y",
        "$T $L $$ %s {{x}} {{{x}}}",
        "`*/ class Evil {}`",
        "``a*/``",
        "*`/`",
        "*\\/ class Evil {}",
        "**_*_**/ x",
        "[*](http://x)/",
        "_*_/",
        "a *\n/ b",
        "`a *` /",
        "* */\n- */\n1. */",
        "```\n*/ class Evil {}\n\\u002a/\n```",
        "| a | */ |\n| \\u002a/ | b |",
        "<a href=\"http://x*/\">y</a>",
        "[y](http://x*/\\u002a/)",
        "<li>*</li>/",
        "*<span>/",
        "*<b></b>/ x",
        "&#42;/ &ast;&sol; &#x2a;/",
        "*\u0000/ *\u200b/ *\ud800/",
        "\u2028\u2029\u0085\u000b\f x",
        "\u202e \u2066 \ufeff bidi",
      })
  void hostileProseStaysInsideItsComment(String prose) throws IOException {
    for (String text : List.of(prose, prose + "\n" + prose, "a " + prose)) {
      String comment =
          JavadocText.builder()
              .prose(text)
              .html("Default %s.", DocValue.code(text))
              .param(JavaIdentifier.of("x"), DocValue.prose(text, DocValue.EMPTY))
              .build(0)
              .text();
      assertThat(comment).matches("[\\n -~&&[^\\\\]]*");
      assertThat(comment.indexOf("*/")).isEqualTo(comment.length() - 2);
      assertThat(comment.indexOf("/*", 1)).isEqualTo(-1);
      assertOneEmptyClass(comment + " final class Subject {}");
    }
  }

  private static void assertOneEmptyClass(String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Subject.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var task =
        (com.sun.source.util.JavacTask)
            compiler.getTask(null, null, found, List.of(), null, List.of(file));
    var units = task.parse();
    assertThat(found.getDiagnostics()).isEmpty();
    assertThat(units.iterator().next().getTypeDecls()).hasSize(1);
  }

  private static String render(String prose, int indent) {
    return JavadocText.builder().prose(prose).build(indent).text();
  }
}
