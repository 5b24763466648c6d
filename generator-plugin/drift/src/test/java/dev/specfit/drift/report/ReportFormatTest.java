package dev.specfit.drift.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportFormatTest {
  @ParameterizedTest
  @CsvSource({
    "drift.md, MARKDOWN",
    "target/drift.HTML, HTML",
    "drift.json, JSON",
    "drift.sarif, SARIF",
    "drift.sarif.json, SARIF",
    "TEST-drift.xml, JUNIT",
    "drift.txt, TEXT",
  })
  void endingOfAFileIsItsFormat(Path file, ReportFormat format) {
    assertThat(ReportFormat.of(file)).contains(format);
  }

  @Test
  void otherEndingsHaveNone() {
    assertThat(ReportFormat.of(Path.of("drift.pdf"))).isEmpty();
    assertThat(ReportFormat.of(Path.of("/"))).isEmpty();
    assertThat(ReportFormat.knownEndings())
        .isEqualTo(".md, .html, .sarif.json, .sarif, .json, .xml, .txt");
  }

  @ParameterizedTest
  @EnumSource
  void sameReportIsTheSameText(ReportFormat format) {
    assertThat(format.render(SampleReports.hostile()))
        .isEqualTo(format.render(SampleReports.hostile()))
        .doesNotContain("\r");
  }
}
