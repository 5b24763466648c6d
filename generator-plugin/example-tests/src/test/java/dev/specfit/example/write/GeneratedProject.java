package dev.specfit.example.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.document.Diagnostic;
import dev.specfit.document.Severity;
import dev.specfit.engine.ClientGenerator;
import dev.specfit.engine.GenerationRequest;
import dev.specfit.engine.GenerationResult;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A client and its tests in a folder: generated, compiled as strictly as can be, and run. */
final class GeneratedProject {
  private static final String PACKAGE = "com.acme.shop";

  private final Path folder;
  private final Path document;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private GeneratedProject(Path folder, Path document) {
    this.folder = folder;
    this.document = document;
  }

  /** Generates and compiles. */
  static GeneratedProject of(Path folder, Path document) throws IOException {
    GeneratedProject project = new GeneratedProject(folder, document.toAbsolutePath());
    project.accept(ClientGenerator.generate(project.request("main")));
    project.accept(ExampleTests.generate(project.request("test")));
    project.compile("main");
    project.compile("test");
    return project;
  }

  private GenerationRequest request(String kind) {
    return GenerationRequest.builder(document.resolveSibling(""))
        .spec(document)
        .packageName(PACKAGE)
        .clientName("Shop")
        .onError("skip")
        .namesFile(null)
        .javaDirectory(folder.resolve(kind))
        .resourcesDirectory(folder.resolve(kind + "-resources"))
        .build();
  }

  private void accept(GenerationResult result) {
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .isEmpty();
    result.diagnostics().stream().filter(ExampleTests::isOurs).forEach(diagnostics::add);
  }

  private void compile(String kind) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Files.createDirectories(folder.resolve(kind)))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
    }
    Path classes = Files.createDirectories(folder.resolve(kind + "-classes"));
    String path = folder.resolve("main-classes") + File.pathSeparator + classPath();
    List<String> options =
        List.of(
            "-Xlint:all,-classfile,-path,-processing",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-classpath",
            path,
            "-d",
            classes.toString());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      boolean compiled =
          sources.isEmpty() || compiler.getTask(problems, files, null, options, null, units).call();
      assertThat(compiled).as(() -> problems.toString()).isTrue();
    }
  }

  /** That of this test; Surefire tells it by a property of its own. */
  private static String classPath() {
    String plain = System.getProperty("java.class.path");
    return System.getProperty("surefire.test.class.path", plain);
  }

  /** What was said of the document's examples. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** A file beside the tests. */
  Path resource(String name) {
    return folder.resolve("test-resources").resolve(PACKAGE.replace('.', '/')).resolve(name);
  }

  /** Runs the tests. */
  Events run() throws IOException {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    URL[] urls = {
      url("main-classes"), url("main-resources"), url("test-classes"), url("test-resources")
    };
    try (URLClassLoader loader = new URLClassLoader(urls, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      return EngineTestKit.engine("junit-jupiter")
          .selectors(DiscoverySelectors.selectPackage(PACKAGE))
          .execute()
          .testEvents();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private URL url(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name)).toUri().toURL();
  }
}
