package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.drift.change.DriftReport;
import dev.specfit.drift.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes reports into files, each in the format that its ending asks for. */
final class ReportFiles {
  private ReportFiles() {}

  /** What is wrong with the names; found before anything is compared. */
  static List<Diagnostic> check(List<Path> files) {
    List<Diagnostic> wrong = new ArrayList<>();
    for (Path file : files) {
      if (ReportFormat.of(file).isEmpty()) {
        wrong.add(
            Diagnostic.of(
                GoalDiagnostic.BAD_REPORT,
                "`" + file + "` has no known ending; write one of " + ReportFormat.knownEndings()));
      }
    }
    return wrong;
  }

  /** Writes the report into each of the files, and gives those that can't be written. */
  static List<Diagnostic> write(DriftReport report, List<Path> files, DiagnosticLog log) {
    List<Diagnostic> wrong = new ArrayList<>();
    for (Path file : files) {
      try {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        String text = ReportFormat.of(file).orElse(ReportFormat.TEXT).render(report);
        Files.writeString(file, text);
        log.info("The report is in " + file);
      } catch (IOException e) {
        wrong.add(
            Diagnostic.of(
                GoalDiagnostic.BAD_REPORT, "`" + file + "` can't be written: " + e.getMessage()));
      }
    }
    return wrong;
  }
}
