package dev.specfit.engine;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param outcome how it ended
 * @param diagnostics what was found, in the order of the stages; none when nothing had to be done
 * @param written the files that were made or changed
 * @param unchanged the files that were already as they should be
 * @param removed the files of an earlier run that have no place in the client any more
 */
public record GenerationResult(
    Outcome outcome,
    List<Diagnostic> diagnostics,
    List<Path> written,
    List<Path> unchanged,
    List<Path> removed) {
  public GenerationResult {
    diagnostics = List.copyOf(diagnostics);
    written = List.copyOf(written);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
  }

  /** How a run ends. */
  public enum Outcome {
    /** The client stands in its folder. */
    GENERATED,
    /** Nothing has changed since the last run, so no document was read. */
    UP_TO_DATE,
    /** Something was wrong, and no file was touched. */
    REFUSED
  }

  /** What a run comes to that has nothing to do. */
  public static GenerationResult upToDate() {
    return new GenerationResult(Outcome.UP_TO_DATE, List.of(), List.of(), List.of(), List.of());
  }

  static GenerationResult refused(List<Diagnostic> diagnostics) {
    return new GenerationResult(Outcome.REFUSED, diagnostics, List.of(), List.of(), List.of());
  }

  /** How many diagnostics are that bad. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
