package dev.specfit.openapigenerator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.DiagnosticId;
import dev.specfit.document.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the host's user, a line each, what was found. Of findings of a kind that aren't errors the
 * first few are shown; the log at debug level has all.
 */
final class HostLog {
  /** The command line shows nothing but errors of loggers that aren't below its own. */
  private static final Logger LOGGER = LoggerFactory.getLogger("org.openapitools.codegen.specfit");

  private static final int SHOWN = 5;

  private HostLog() {}

  static void info(String line) {
    LOGGER.info(line);
  }

  /** Reports what was found, the worst last. */
  static void report(List<Diagnostic> diagnostics) {
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      Map<DiagnosticId, List<Diagnostic>> byId =
          diagnostics.stream()
              .filter(diagnostic -> diagnostic.severity() == severity)
              .collect(groupingBy(Diagnostic::id, LinkedHashMap::new, toList()));
      byId.values().forEach(alike -> show(severity, alike));
    }
  }

  /** Reports what was found, and the refusal that follows from it. */
  static Refusal refusal(List<Diagnostic> diagnostics) {
    report(diagnostics);
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    long warnings = diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).count();
    String what = errors > 0 ? number(errors, "error") : number(warnings, "warning, none allowed");
    return new Refusal("Specfit found " + what + ", see above; no file was touched");
  }

  private static void show(Severity severity, List<Diagnostic> alike) {
    int shown = severity == Severity.ERROR ? alike.size() : Math.min(SHOWN, alike.size());
    alike.subList(0, shown).forEach(diagnostic -> line(severity, text(diagnostic)));
    alike.subList(shown, alike.size()).forEach(diagnostic -> LOGGER.debug(text(diagnostic)));
    if (shown < alike.size()) {
      line(severity, "… and " + (alike.size() - shown) + " more " + alike.get(0).id().id());
    }
  }

  private static void line(Severity severity, String line) {
    switch (severity) {
      case ERROR -> LOGGER.error(line);
      case WARNING -> LOGGER.warn(line);
      case INFO -> LOGGER.info(line);
    }
  }

  private static String text(Diagnostic diagnostic) {
    String text = diagnostic.id().id() + ": " + diagnostic.message();
    return diagnostic.place() == null ? text : text + " (" + diagnostic.place() + ")";
  }

  private static String number(long count, String noun) {
    return count + " " + (count == 1 ? noun : noun.replaceFirst("^\\w+", "$0s"));
  }
}
