package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The last look at generated Java, before any of it reaches the output folder: the text, the
 * syntax, and that each file declares what it was to and nothing else. Files are read by their
 * tokens; the compiler, which would take many times as long, sees those that hold anything new.
 */
public final class SourceCheck {
  private static final int BATCH = 200;

  private SourceCheck() {}

  /** What is wrong with the files; on a JRE the syntax goes unchecked, which is reported. */
  public static List<Diagnostic> check(List<GeneratedFile> files) {
    return check(files, ToolProvider.getSystemJavaCompiler());
  }

  static List<Diagnostic> check(List<GeneratedFile> files, @Nullable JavaCompiler compiler) {
    List<Diagnostic> diagnostics =
        files.parallelStream().flatMap(file -> SourceText.check(file).stream()).toList();
    List<GeneratedFile> sources =
        files.stream().filter(file -> file.kind() == GeneratedFile.Kind.JAVA).toList();
    if (!diagnostics.isEmpty() || sources.isEmpty()) {
      return diagnostics;
    }
    if (compiler == null) {
      return List.of(
          WriteDiagnostic.NO_COMPILER.of(
              "generated Java wasn't checked, there is no compiler; run Maven on a JDK"));
    }
    List<GeneratedFile> telling = telling(sources);
    List<Diagnostic> found = parse(compiler, telling);
    // What is wrong with one may be wrong with those that have its shapes.
    return found.isEmpty() || telling.size() == sources.size() ? found : parse(compiler, sources);
  }

  /** The files that the compiler has to see: what a scan can't pass, and one of each shape. */
  private static List<GeneratedFile> telling(List<GeneratedFile> sources) {
    List<Optional<LongSet>> shapes = sources.parallelStream().map(SourceScan::shapes).toList();
    LongSet seen = new LongSet();
    List<GeneratedFile> telling = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if (shapes.get(i).map(seen::addAll).orElse(true)) {
        telling.add(sources.get(i));
      }
    }
    return telling;
  }

  private static List<Diagnostic> parse(JavaCompiler compiler, List<GeneratedFile> sources) {
    return batches(sources).parallelStream()
        .flatMap(batch -> ParsedSources.check(compiler, batch).stream())
        .toList();
  }

  /** A batch is small, so that no more than a few files' syntax trees are in memory at a time. */
  private static List<List<GeneratedFile>> batches(List<GeneratedFile> files) {
    int size = Math.min(BATCH, 1 + files.size() / 2);
    List<List<GeneratedFile>> batches = new ArrayList<>();
    for (int start = 0; start < files.size(); start += size) {
      batches.add(files.subList(start, Math.min(files.size(), start + size)));
    }
    return batches;
  }
}
