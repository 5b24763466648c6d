package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.change.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownReportTest {
  private static final Parser GITHUB =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
          .build();

  /** Prose that can't be a mention, a reference, an emoji, a formula or a link for anybody. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9 ,.;:()|·→'-]*");

  private static final int GITHUB_LIMIT = 65_536;

  @Test
  void hostileTextIsNothingButCode() {
    Contents contents = new Contents();
    GITHUB.parse(MarkdownReport.render(SampleReports.hostile())).accept(contents);
    assertThat(contents.kinds)
        .containsExactlyInAnyOrder(
            "BulletList",
            "Code",
            "Document",
            "Heading",
            "HtmlBlock",
            "ListItem",
            "Paragraph",
            "StrongEmphasis",
            "TableBlock",
            "TableBody",
            "TableCell",
            "TableHead",
            "TableRow",
            "Text");
    assertThat(contents.html)
        .containsExactly(
            "<!-- specfit:drift -->",
            "<details><summary>Compatible (11)</summary>",
            "</details>",
            "<details><summary>Ignored (1)</summary>",
            "</details>");
    assertThat(contents.prose).allMatch(text -> HARMLESS.matcher(text).matches());
    assertThat(contents.code).anyMatch(code -> code.contains("<script>alert(1)</script>"));
  }

  @Test
  void hostileTextStaysInItsRowAndCell() {
    Contents contents = new Contents();
    GITHUB.parse(MarkdownReport.render(SampleReports.hostile())).accept(contents);
    assertThat(contents.cellsPerRow).hasSize(Attacks.ALL.size() + 1).containsOnly(5);
  }

  @Test
  void fiveThousandChangesFitIntoACommentAndSayWhatIsLeftOut() {
    String markdown = MarkdownReport.render(SampleReports.large(5_000));
    assertThat(markdown.length()).isLessThan(GITHUB_LIMIT);
    Matcher more = Pattern.compile("\\.\\.\\. and ([0-9,]+) more\\.").matcher(markdown);
    long left = 0;
    while (more.find()) {
      left += Long.parseLong(more.group(1).replace(",", ""));
    }
    long shown = markdown.lines().filter(line -> line.contains("response-property-type")).count();
    assertThat(shown).isPositive();
    assertThat(shown + left).isEqualTo(5_000);
  }

  @Test
  void hugeTextsFitIntoACommentToo() {
    DriftReport hostile = SampleReports.hostile();
    List<Judged> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.addAll(hostile.changes());
    }
    String markdown =
        MarkdownReport.render(
            new DriftReport(
                "x".repeat(100_000), hostile.base(), hostile.revision(), many, hostile.bump()));
    assertThat(markdown.length()).isLessThan(GITHUB_LIMIT);
    assertThat(markdown).endsWith("</details>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "`Connection.tags()` is gone ~ `Connection.tags()` is gone",
        "GET /a/{id} of @me is gone. ~ GET `/a/{id}` of `@me` is gone.",
        "`a|b` is `` now ~ `a`&#124;`b` is  now",
        "takes 5 now, 1234567 before ~ takes 5 now, `1234567` before",
        "an odd ` backtick ~ an odd ' backtick",
        "#1`x` ~ `#1x`",
      })
  void onlyPlainWordsStandOutsideOfCode(String message, String markdown) {
    assertThat(MarkdownText.message(message, 300)).isEqualTo(markdown);
  }

  @Test
  void backticksInCodeHaveALongerFence() {
    assertThat(MarkdownText.code("a``b`", 300)).isEqualTo("``` a``b` ```");
  }

  /** What a renderer makes of a report. */
  private static final class Contents extends AbstractVisitor {
    final Set<String> kinds = new TreeSet<>();
    final List<String> html = new ArrayList<>();
    final List<String> prose = new ArrayList<>();
    final List<String> code = new ArrayList<>();
    final List<Integer> cellsPerRow = new ArrayList<>();

    @Override
    protected void visitChildren(Node parent) {
      kinds.add(parent.getClass().getSimpleName());
      super.visitChildren(parent);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        int cells = 0;
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells++;
        }
        cellsPerRow.add(cells);
      }
      super.visit(node);
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block.getLiteral());
      super.visit(block);
    }

    @Override
    public void visit(Text text) {
      prose.add(text.getLiteral());
      super.visit(text);
    }

    @Override
    public void visit(Code span) {
      code.add(span.getLiteral());
      super.visit(span);
    }
  }
}
