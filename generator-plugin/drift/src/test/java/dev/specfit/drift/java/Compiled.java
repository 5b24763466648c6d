package dev.specfit.drift.java;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources into a folder of classes, against the test's own class path and more. */
final class Compiled {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private Compiled() {}

  /** What the compiler finds wrong; empty if the classes are there. */
  static List<String> into(Path classes, Map<String, String> sources, Path... more) {
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        COMPILER.getStandardFileManager(problems, Locale.ROOT, null)) {
      Files.createDirectories(classes);
      Path folder = Files.createDirectories(classes.resolveSibling(classes.getFileName() + "-src"));
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      List<Path> path = new ArrayList<>(List.of(more));
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        path.add(Path.of(entry));
      }
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      COMPILER
          .getTask(
              null,
              manager,
              problems,
              List.of("-proc:none", "-nowarn"),
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
        .map(problem -> problem.getMessage(Locale.ROOT))
        .toList();
  }
}
