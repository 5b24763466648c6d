package dev.specfit.engine.emit.text;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one class in memory and asks it for its string. */
final class CompiledSource {
  private CompiledSource() {}

  static String get(String name, String source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(null, new ToMemory(standard, bytes), null, null, null, List.of(file(source)))
              .call();
      if (!compiled) {
        throw new AssertionError("doesn't compile");
      }
    }
    Class<?> type =
        new ClassLoader() {
          Class<?> define() {
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
          }
        }.define();
    return (String) ((Supplier<?>) type.getConstructor().newInstance()).get();
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Subject.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static final class ToMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final OutputStream out;

    ToMemory(JavaFileManager manager, OutputStream out) {
      super(manager);
      this.out = out;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return out;
        }
      };
    }
  }
}
