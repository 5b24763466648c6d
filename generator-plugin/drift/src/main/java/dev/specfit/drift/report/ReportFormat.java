package dev.specfit.drift.report;

import dev.specfit.drift.change.DriftReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to write a report down. The same report gives the same text, at any time and on any
 * machine.
 */
public enum ReportFormat {
  /** Markdown that GitHub and GitLab take as a comment; shorter than their limit. */
  MARKDOWN(".md"),
  /** One page that needs nothing else, with filters. */
  HTML(".html"),
  /** SARIF 2.1.0, for code scanning. */
  SARIF(".sarif.json .sarif"),
  /** All that is known, as {@code docs/drift-report.schema.json} describes it. */
  JSON(".json"),
  /** JUnit's XML, which most CI servers show. */
  JUNIT(".xml"),
  /** What the console shows, without colours. */
  TEXT(".txt");

  private final String endings;

  ReportFormat(String endings) {
    this.endings = endings;
  }

  /** The format that a file's name asks for by its ending; empty if it asks for none of them. */
  public static Optional<ReportFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings().anyMatch(name::endsWith))
        .findFirst();
  }

  /** All endings that {@link #of} knows, for a message: {@code .md, .html, ...}. */
  public static String knownEndings() {
    return Arrays.stream(values()).flatMap(ReportFormat::endings).collect(Collectors.joining(", "));
  }

  /** The report's text, to be written as UTF-8; lines end with {@code \n}. */
  public String render(DriftReport report) {
    return switch (this) {
      case MARKDOWN -> MarkdownReport.render(report);
      case HTML -> HtmlReport.render(report);
      case SARIF -> SarifReport.render(report);
      case JSON -> JsonReport.render(report);
      case JUNIT -> JUnitReport.render(report);
      case TEXT -> ConsoleReport.render(report, Terminal.PLAIN);
    };
  }

  private Stream<String> endings() {
    return Arrays.stream(endings.split(" ", -1));
  }
}
