package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the user, a line each, what was found; Maven's own prefix says how bad it is. */
final class DiagnosticLog {
  private final Log log;

  DiagnosticLog(Log log) {
    this.log = log;
  }

  void info(String line) {
    log.info(line);
  }

  /** Reports what was found. */
  void report(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      switch (diagnostic.severity()) {
        case ERROR -> log.error(line(diagnostic));
        case WARNING -> log.warn(line(diagnostic));
        case INFO -> log.info(line(diagnostic));
      }
    }
  }

  /** Reports what was found, and the failure that follows from it. */
  MojoFailureException failure(List<Diagnostic> diagnostics) {
    report(diagnostics);
    long errors = count(diagnostics, Severity.ERROR);
    long warnings = count(diagnostics, Severity.WARNING);
    String what =
        errors > 0 ? number(errors, "error") : number(warnings, "warning") + ", none allowed";
    return new MojoFailureException("Specfit found " + what + ", see above; no file was touched");
  }

  /** Reports what is wrong, and the failure that follows from it. */
  MojoFailureException failure(Diagnostic diagnostic) {
    return failure(List.of(diagnostic));
  }

  private static String line(Diagnostic diagnostic) {
    String text = diagnostic.id().id() + ": " + diagnostic.message();
    return diagnostic.place() == null ? text : text + " (" + diagnostic.place() + ")";
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
