package dev.specfit.engine.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** Code of a test's own that is compiled against a golden's client and run. */
final class Probe {
  private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

  private Probe() {}

  /**
   * Runs a method's body.
   *
   * @param golden the case whose document the client is made of
   * @param code takes {@code in}, a text, and returns one; may throw
   */
  static String run(String golden, String packageName, String clientName, String code, String in)
      throws Exception {
    Path folder = GOLDEN.resolve(golden);
    EmitResult result =
        Generation.run(
            folder,
            List.of(folder.resolve("openapi.yaml")),
            List.of(),
            Generation.options(packageName, clientName));
    String source =
        "package probe;\n"
            + ("import " + packageName + ".*;\n")
            + ("import " + packageName + ".model.*;\n")
            + "import dev.specfit.runtime.*;\n"
            + "public final class Probe implements java.util.function.UnaryOperator<String> {\n"
            + "@Override public String apply(String in) {\n"
            + "try {\n"
            + code
            + "} catch (RuntimeException e) { throw e; }\n"
            + "catch (Exception e) { throw new IllegalStateException(e); }\n}\n}\n";
    CompiledClient compiled =
        CompiledClient.compile(
            result.files(), new CompiledClient.Source("probe/Probe.java", source));
    @SuppressWarnings("unchecked")
    UnaryOperator<String> probe =
        (UnaryOperator<String>)
            compiled.loadClass("probe.Probe").getDeclaredConstructor().newInstance();
    return probe.apply(in);
  }
}
