package dev.specfit.engine.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A method's body compiled against the client of a golden document, and run. */
final class GoldenProbe {
  private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

  private GoldenProbe() {}

  /**
   * Runs code that is given a text and returns one.
   *
   * @param golden the document's folder; the client's package is {@code com.acme} and this
   * @param clientName what the client is called
   * @param code the body; the client's packages are imported
   * @param in what the body finds in {@code in}
   */
  static String run(String golden, String clientName, String code, String in) throws Exception {
    String packageName = "com.acme." + golden;
    Path folder = GOLDEN.resolve(golden);
    EmitResult client =
        Generation.run(
            folder,
            List.of(folder.resolve("openapi.yaml")),
            List.of(),
            Generation.options(packageName, clientName));
    String source =
        """
        package probe;

        import %s.*;
        import %s.model.*;
        import dev.specfit.runtime.*;
        import dev.specfit.runtime.auth.*;

        public final class Body implements java.util.function.UnaryOperator<String> {
          @Override public String apply(String in) {
        %s
          }
        }
        """
            .formatted(packageName, packageName, code);
    CompiledClient compiled =
        CompiledClient.compile(
            client.files(), new CompiledClient.Source("probe/Body.java", source));
    @SuppressWarnings("unchecked")
    UnaryOperator<String> body =
        (UnaryOperator<String>)
            compiled.loadClass("probe.Body").getDeclaredConstructor().newInstance();
    return body.apply(in);
  }
}
