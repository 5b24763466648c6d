package dev.specfit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Place;
import dev.specfit.document.Severity;
import dev.specfit.engine.OptionDiagnostic;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
  private final List<String> lines = new ArrayList<>();
  private final DiagnosticLog log =
      new DiagnosticLog(
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
          });

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
