package dev.specfit.drift.report;

import dev.specfit.drift.change.DriftReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A way to write a report down. The same report gives the same text, at any time and on any machine.
 */
public enum ReportFormat {
  /** Markdown that GitHub and GitLab take as a comment; shorter than their limit. */
  MARKDOWN(MarkdownReport::render, ".md"),
  /** One page that needs nothing else, with filters. */
  HTML(HtmlReport::render, ".html"),
  /** SARIF 2.1.0, for code scanning. */
  SARIF(SarifReport::render, ".sarif.json", ".sarif"),
  /** All that is known, as {@code docs/drift-report.schema.json} describes it. */
  JSON(JsonReport::render, ".json"),
  /** JUnit's XML, which most CI servers show. */
  JUNIT(JUnitReport::render, ".xml"),
  /** What the console shows, without colours. */
  TEXT(report -> ConsoleReport.render(report, Terminal.PLAIN), ".txt");

  private final Function<DriftReport, String> renderer;
  private final List<String> endings;

  ReportFormat(Function<DriftReport, String> renderer, String... endings) {
    this.renderer = renderer;
    this.endings = List.of(endings);
  }

  /** The format that a file's name asks for by its ending; empty if it asks for none of them. */
  public static Optional<ReportFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** All endings that {@link #of} knows, for a message: {@code .md, .html, ...}. */
  public static String knownEndings() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .collect(Collectors.joining(", "));
  }

  /** The report's text, to be written as UTF-8; lines end with {@code \n}. */
  public String render(DriftReport report) {
    return renderer.apply(report);
  }
}
