package dev.specfit.engine.emit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;

/** Code of a test's own, compiled against the client of a golden and run against a server. */
final class ClientProbe implements AutoCloseable {
  private static final Path GOLDEN = Path.of("src/test/resources/golden").toAbsolutePath();

  private final MockWebServer server = new MockWebServer();

  private ClientProbe() {}

  static ClientProbe start() throws Exception {
    ClientProbe probe = new ClientProbe();
    probe.server.start();
    return probe;
  }

  /** The next answers are empty. */
  ClientProbe answer(int times) {
    for (int i = 0; i < times; i++) {
      server.enqueue(new MockResponse.Builder().code(204).build());
    }
    return this;
  }

  /**
   * Runs code that has the golden's {@code client} and may use everything in its packages.
   *
   * @param golden the folder
   * @param code statements; the last returns a string
   */
  String run(String golden, String code) throws Exception {
    String name = golden.substring(0, 1).toUpperCase(Locale.ROOT) + golden.substring(1);
    Path folder = GOLDEN.resolve(golden);
    EmitResult result =
        Generation.run(
            folder,
            List.of(folder.resolve("openapi.yaml")),
            List.of(),
            Generation.options("com.acme." + golden, name));
    return run(result, "com.acme." + golden, name, code);
  }

  /** The same with a client that was generated before. */
  String run(EmitResult result, String packageName, String name, String code) throws Exception {
    String models =
        result.files().stream().anyMatch(file -> file.path().contains("/model/"))
            ? "import " + packageName + ".model.*;\n"
            : "";
    String source =
        "package probe;\nimport java.util.*;\nimport dev.specfit.runtime.*;\n"
            + ("import " + packageName + ".*;\n" + models)
            + "public final class Probe implements java.util.function.UnaryOperator<String> {\n"
            + "@Override public String apply(String in) {\n"
            + ("try {\n" + name + "Client client = " + name)
            + "Client.builder().baseUrl(in).build();\n"
            + code
            + "\n} catch (RuntimeException e) { throw e; }"
            + " catch (Exception e) { throw new IllegalStateException(e); }\n}\n}\n";
    CompiledClient compiled =
        CompiledClient.compile(
            result.files(), new CompiledClient.Source("probe/Probe.java", source));
    @SuppressWarnings("unchecked")
    UnaryOperator<String> probe =
        (UnaryOperator<String>)
            compiled.loadClass("probe.Probe").getDeclaredConstructor().newInstance();
    return probe.apply(server.url("/v1").toString());
  }

  /** The next request that came. */
  RecordedRequest next() throws Exception {
    return server.takeRequest();
  }

  /** Its method and target. */
  String target() throws Exception {
    RecordedRequest request = next();
    return request.getMethod() + " " + request.getTarget();
  }

  /** A header of a request, or empty. */
  static String header(RecordedRequest request, String name) {
    Headers headers = request.getHeaders();
    String value = headers.get(name);
    return value == null ? "" : value;
  }

  /** How many requests came in all. */
  int count() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    server.close();
  }
}
