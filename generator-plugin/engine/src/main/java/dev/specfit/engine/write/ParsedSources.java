package dev.specfit.engine.write;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.specfit.document.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Parses sources with the JDK's compiler, a batch in one task. The only class that needs the
 * compiler's own types, so that the others load on a JRE.
 */
final class ParsedSources {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ParsedSources() {}

  static List<Diagnostic> check(JavaCompiler compiler, List<GeneratedFile> files) {
    ParsedSources parsed = new ParsedSources();
    parsed.parse(compiler, files);
    return parsed.diagnostics;
  }

  private void parse(JavaCompiler compiler, List<GeneratedFile> files) {
    Map<URI, GeneratedFile> byUri = new HashMap<>();
    List<Source> sources = new ArrayList<>();
    for (GeneratedFile file : files) {
      Source source = new Source(file);
      byUri.put(source.toUri(), file);
      sources.add(source);
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, problems, List.of("-proc:none", "-Xlint:none"), null, sources);
    task.setLocale(Locale.ROOT);
    List<CompilationUnitTree> units = new ArrayList<>();
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new IllegalStateException("sources are in memory", e);
    }
    problems.getDiagnostics().stream()
        .filter(problem -> problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .forEach(problem -> unparseable(problem, byUri));
    if (diagnostics.isEmpty()) {
      units.forEach(unit -> checkUnit(unit, file(byUri, unit.getSourceFile())));
    }
  }

  private void unparseable(
      javax.tools.Diagnostic<? extends JavaFileObject> problem, Map<URI, GeneratedFile> byUri) {
    String message = problem.getMessage(Locale.ROOT).lines().findFirst().orElse("syntax error");
    diagnostics.add(
        WriteDiagnostic.UNPARSEABLE_OUTPUT.at(
            "generated Java doesn't parse: " + message,
            file(byUri, problem.getSource()).path(),
            problem.getLineNumber(),
            problem.getColumnNumber()));
  }

  private void checkUnit(CompilationUnitTree unit, GeneratedFile file) {
    String path = file.path();
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1).replaceFirst("\\.java$", "");
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String packageName = String.valueOf(unit.getPackageName()).replace('.', '/');
    if (!(folder.equals(packageName) || folder.endsWith("/" + packageName))) {
      unexpected("the package `%s` isn't the folder's".formatted(unit.getPackageName()), file);
    }
    List<String> types =
        unit.getTypeDecls().stream()
            .map(
                type ->
                    type instanceof ClassTree declared
                        ? declared.getSimpleName().toString()
                        : type.getKind().toString())
            .toList();
    List<String> expected = name.equals("package-info") ? List.of() : List.of(name);
    if (!types.equals(expected) || unit.getModule() != null) {
      unexpected("it declares `%s`, not `%s`".formatted(types, expected), file);
    }
    ExpectedSource wanted = file.expected();
    if (wanted != null) {
      Contents contents = new Contents();
      contents.scan(unit, null);
      Set<String> missing = new TreeSet<>(wanted.memberNames());
      missing.removeAll(contents.members);
      compare("members", wanted.memberNames(), contents.members, missing, file);
      // A literal that was foreseen but not needed is no harm; one that wasn't foreseen is.
      compare("literals", wanted.literals(), contents.literals, Set.of(), file);
      if (!types.contains(wanted.typeName())) {
        unexpected("it doesn't declare `%s`".formatted(wanted.typeName()), file);
      }
    }
  }

  private void compare(
      String what, Set<String> wanted, Set<String> found, Set<String> missing, GeneratedFile file) {
    if (wanted.isEmpty()) {
      return;
    }
    Set<String> surplus = new TreeSet<>(found);
    surplus.removeAll(wanted);
    if (!surplus.isEmpty() || !missing.isEmpty()) {
      unexpected(
          "its %s are others than meant: surplus %s, missing %s"
              .formatted(
                  what, Printable.text(surplus.toString()), Printable.text(missing.toString())),
          file);
    }
  }

  private void unexpected(String message, GeneratedFile file) {
    diagnostics.add(
        WriteDiagnostic.UNEXPECTED_OUTPUT.at(
            "generated Java isn't what was meant: " + message, file.path(), 1, 1));
  }

  private static GeneratedFile file(
      Map<URI, GeneratedFile> byUri, @Nullable JavaFileObject source) {
    GeneratedFile file = source == null ? null : byUri.get(source.toUri());
    if (file == null) {
      throw new IllegalStateException("the compiler speaks of a file it wasn't given");
    }
    return file;
  }

  /** A file in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String content;

    Source(GeneratedFile file) {
      super(URI.create("memory:///" + file.path()), Kind.SOURCE);
      this.content = file.content();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  /** The names and literals in a file; a block that runs by itself counts as a member. */
  private static final class Contents extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Set<String> members = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();
    private boolean inside;

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (inside) {
        members.add(type.getSimpleName().toString());
      }
      inside = true;
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field) {
          members.add(field.getName().toString());
        } else if (member instanceof MethodTree method
            && !method.getName().contentEquals("<init>")) {
          members.add(method.getName().toString());
        } else if (member instanceof BlockTree) {
          members.add("{}");
        }
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
      if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
        literals.add(String.valueOf(literal.getValue()));
      }
      return super.visitLiteral(literal, null);
    }
  }
}
