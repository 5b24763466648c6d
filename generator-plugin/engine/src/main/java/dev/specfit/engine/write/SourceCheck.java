package dev.specfit.engine.write;

import dev.specfit.document.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The last look at generated Java, before any of it reaches the output folder: the text, the
 * syntax, and that each file declares what it was to and nothing else.
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
    return batches(sources).parallelStream()
        .flatMap(batch -> ParsedSources.check(compiler, batch).stream())
        .toList();
  }

  /** A batch is small, so that no more than a few files' syntax trees are in memory at a time. */
  private static List<List<GeneratedFile>> batches(List<GeneratedFile> files) {
    List<List<GeneratedFile>> batches = new ArrayList<>();
    for (int start = 0; start < files.size(); start += BATCH) {
      batches.add(files.subList(start, Math.min(files.size(), start + BATCH)));
    }
    return batches;
  }
}
