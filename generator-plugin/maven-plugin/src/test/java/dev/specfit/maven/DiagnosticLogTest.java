package dev.specfit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.Severity;
import dev.specfit.engine.OptionDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticLogTest {
  private final List<String> lines = new ArrayList<>();
  private final Log lineLog =
      new SystemStreamLog() {
        @Override
        public void info(CharSequence line) {
          lines.add("INFO " + line);
        }

        @Override
        public void warn(CharSequence line) {
          lines.add("WARN " + line);
        }

        @Override
        public void error(CharSequence line) {
          lines.add("ERROR " + line);
        }
      };
  private final DiagnosticLog log = new DiagnosticLog(lineLog, null);

  @TempDir Path folder;

  private static List<Diagnostic> diagnostics(Severity severity, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> diagnostic(severity, "m" + i)).toList();
  }

  private static Diagnostic diagnostic(Severity severity, String message) {
    Place place = new Place("specs/pets.yaml", 3, 5);
    return new Diagnostic(OptionDiagnostic.BAD_SELECTOR, severity, message, null, place);
  }

  @Test
  void eachDiagnosticIsOneLineAtItsLevel() {
    log.report(
        List.of(
            diagnostic(Severity.INFO, "one"),
            diagnostic(Severity.WARNING, "two"),
            Diagnostic.of(OptionDiagnostic.BAD_CLIENT_NAME, "three")));

    assertThat(lines)
        .containsExactly(
            "INFO bad-selector: one (specs/pets.yaml:3:5)",
            "WARN bad-selector: two (specs/pets.yaml:3:5)",
            "ERROR bad-client-name: three");
  }

  @Test
  void ofManyWarningsOfAKindFiveAreShownAndAllReported() throws IOException {
    Path file = folder.resolve("specfit/default-diagnostics.txt");

    new DiagnosticLog(lineLog, file).report(diagnostics(Severity.WARNING, 58));

    assertThat(lines)
        .hasSize(7)
        .startsWith("WARN bad-selector: m1 (specs/pets.yaml:3:5)")
        .endsWith("WARN … and 53 more bad-selector", "INFO All of them are in " + file);
    assertThat(Files.readAllLines(file))
        .hasSize(58)
        .endsWith("[WARNING] bad-selector: m58 (specs/pets.yaml:3:5)");
  }

  @Test
  void errorsAreAllShownAndComeLast() {
    List<Diagnostic> all = new ArrayList<>(diagnostics(Severity.ERROR, 7));
    all.addAll(diagnostics(Severity.WARNING, 5));

    new DiagnosticLog(lineLog, folder.resolve("report.txt")).report(all);

    assertThat(lines)
        .hasSize(12)
        .startsWith("WARN bad-selector: m1 (specs/pets.yaml:3:5)")
        .endsWith("ERROR bad-selector: m7 (specs/pets.yaml:3:5)")
        .noneMatch(line -> line.contains("more"));
  }

  @Test
  void aReportHoldsNothingOfAnEarlierRun() throws IOException {
    Path file = folder.resolve("report.txt");
    new DiagnosticLog(lineLog, file).report(diagnostics(Severity.INFO, 2));

    new DiagnosticLog(lineLog, file).report(List.of());

    assertThat(file).isEmptyFile();
  }

  @Test
  void withoutAReportEverythingIsShown() {
    log.report(diagnostics(Severity.INFO, 58));

    assertThat(lines).hasSize(58);
  }

  @Test
  void aFailureCountsTheErrors() {
    MojoFailureException failure =
        log.failure(
            List.of(
                diagnostic(Severity.ERROR, "one"),
                diagnostic(Severity.WARNING, "two"),
                diagnostic(Severity.ERROR, "three")));

    assertThat(failure).hasMessage("Specfit found 2 errors, see above; no file was touched");
    assertThat(lines).hasSize(3);
  }

  @Test
  void aFailureForAWarningSaysSo() {
    assertThat(log.failure(diagnostic(Severity.WARNING, "one")))
        .hasMessage("Specfit found 1 warning, none allowed, see above; no file was touched");
  }
}
