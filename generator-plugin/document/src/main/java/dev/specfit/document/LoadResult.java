package dev.specfit.document;

import java.nio.file.Path;
import java.util.List;

/**
 * What was loaded, and what is wrong with it.
 *
 * @param documents the documents that could be read, overlays applied and references brought inside
 * @param diagnostics everything found, in the order it was met
 * @param files every file that was read, or was tried and isn't there: documents, overlays and
 *     referenced files, each once, in the order of reading; absolute. What a fingerprint covers
 */
public record LoadResult(
    List<SpecDocument> documents, List<Diagnostic> diagnostics, List<Path> files) {

  public LoadResult {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
    files = List.copyOf(files);
  }

  /** Whether anything was found that forbids making output. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
