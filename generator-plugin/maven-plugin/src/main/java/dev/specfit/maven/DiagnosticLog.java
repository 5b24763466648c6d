package dev.specfit.maven;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Tells the user, a line each, what was found; Maven's own prefix says how bad it is. Large
 * documents have thousands of findings of a kind: of those that aren't errors the first few of each
 * are shown, and a report file has all.
 */
final class DiagnosticLog {
  private static final int SHOWN = 5;

  private final Log log;
  private final @Nullable Path reportFile;

  /**
   * A log.
   *
   * @param reportFile where all that is found is kept; null shows all of it here
   */
  DiagnosticLog(Log log, @Nullable Path reportFile) {
    this.log = log;
    this.reportFile = reportFile;
  }

  void info(String line) {
    log.info(line);
  }

  /** Reports what was found: what is worst comes last, where it is seen first. */
  void report(List<Diagnostic> diagnostics) {
    boolean complete = true;
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      for (List<Diagnostic> alike : byId(diagnostics, severity).values()) {
        complete &= show(severity, alike);
      }
    }
    if (reportFile != null) {
      keep(reportFile, diagnostics);
      if (!complete) {
        log.info("All of them are in " + reportFile);
      }
    }
  }

  private static Map<DiagnosticId, List<Diagnostic>> byId(
      List<Diagnostic> diagnostics, Severity severity) {
    Map<DiagnosticId, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == severity) {
        groups.computeIfAbsent(diagnostic.id(), id -> new ArrayList<>()).add(diagnostic);
      }
    }
    return groups;
  }

  /** Shows findings of one kind; whether all of them. */
  private boolean show(Severity severity, List<Diagnostic> alike) {
    boolean all = severity == Severity.ERROR || reportFile == null || alike.size() <= SHOWN;
    List<Diagnostic> shown = all ? alike : alike.subList(0, SHOWN);
    shown.forEach(diagnostic -> line(severity, line(diagnostic)));
    if (!all) {
      line(severity, "… and " + (alike.size() - SHOWN) + " more " + alike.get(0).id().id());
    }
    return all;
  }

  private void line(Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case INFO -> log.info(line);
    }
  }

  private void keep(Path file, List<Diagnostic> diagnostics) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, diagnostics.stream().map(Diagnostic::format).toList());
    } catch (IOException e) {
      log.warn("The report can't be written: " + e);
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
