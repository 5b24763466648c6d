package dev.specfit.engine.emit;

import dev.specfit.engine.write.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A generated client compiled in memory, as strictly as generated clients are meant to be. */
final class CompiledClient extends ClassLoader {
  /** The libraries' own class files are none of our business. */
  private static final List<String> OPTIONS =
      List.of("-Xlint:all,-classfile,-path", "-Werror", "-proc:none", "--release", "17");

  private final Map<String, ByteArrayOutputStream> classes;

  private CompiledClient(Map<String, ByteArrayOutputStream> classes) {
    super(CompiledClient.class.getClassLoader());
    this.classes = classes;
  }

  /** Compiles generated files, and more of a test's own. */
  static CompiledClient compile(List<GeneratedFile> files, Source... more) {
    List<Source> sources = new ArrayList<>(List.of(more));
    for (GeneratedFile file : files) {
      if (file.kind() == GeneratedFile.Kind.JAVA) {
        sources.add(new Source(file.path(), file.content()));
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    try (JavaFileManager manager =
        new InMemory(compiler.getStandardFileManager(problems, null, null), classes)) {
      List<SourceFile> units = sources.stream().map(SourceFile::new).toList();
      if (!compiler.getTask(null, manager, problems, OPTIONS, null, units).call()) {
        throw new AssertionError(describe(problems.getDiagnostics()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompiledClient(classes);
  }

  private static String describe(List<Diagnostic<? extends JavaFileObject>> problems) {
    StringBuilder text = new StringBuilder("the generated code doesn't compile:");
    problems.stream().limit(20).forEach(problem -> text.append("\n").append(problem));
    return text.toString();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
  }

  /**
   * A source file.
   *
   * @param path with {@code /} between segments
   * @param content its text
   */
  record Source(String path, String content) {}

  private static final class SourceFile extends SimpleJavaFileObject {
    private final String content;

    SourceFile(Source source) {
      super(URI.create("string:///" + source.path()), Kind.SOURCE);
      this.content = source.content();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    InMemory(JavaFileManager manager, Map<String, ByteArrayOutputStream> classes) {
      super(manager);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(className, bytes);
      return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }
}
