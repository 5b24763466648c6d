package dev.specfit.engine.emit;

import dev.specfit.document.Diagnostic;
import dev.specfit.engine.write.GeneratedFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One document's row in the build's output. The heap is that of the whole test JVM at its highest
 * while the client was generated; fallbacks are the diagnostics that say that a value stays plain
 * JSON or bytes.
 */
final class CorpusRow {
  private static final Set<String> FALLBACKS =
      Set.of(
          "fallback-to-json",
          "recursive-schema",
          "schema-too-deep",
          "unknown-type",
          "never-valid",
          "dynamic-ref",
          "untyped-body",
          "untyped-schema",
          "xml-as-bytes");

  private final CorpusDocument document;
  private final long start = System.nanoTime();
  private String generated = "";
  private long generatedAt;

  private CorpusRow(CorpusDocument document) {
    this.document = document;
  }

  static CorpusRow start(CorpusDocument document) {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    return new CorpusRow(document);
  }

  void generated(int operations, List<GeneratedFile> files, List<Diagnostic> found) {
    generatedAt = System.nanoTime();
    long lines = files.stream().mapToLong(file -> file.content().lines().count()).sum();
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long fallbacks = found.stream().filter(d -> FALLBACKS.contains(d.id().id())).count();
    generated =
        String.format(
            Locale.ROOT,
            "%5d operations %6d files %8d lines %5.1f s %5d MiB heap %4d fallbacks",
            operations,
            files.size(),
            lines,
            (generatedAt - start) / 1e9,
            peak >> 20,
            fallbacks);
  }

  void compiled() {
    System.out.printf(
        Locale.ROOT,
        "corpus: %-42s %s, compiled in %.1f s%n",
        document,
        generated,
        (System.nanoTime() - generatedAt) / 1e9);
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
