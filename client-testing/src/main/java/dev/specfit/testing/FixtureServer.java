package dev.specfit.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockWebServer;

/**
 * A web server on this machine that answers with fixtures, and only to the requests that they
 * describe.
 *
 * <p>What matches no fixture is answered with 404 and the difference to the nearest fixture, and
 * makes {@link #verify()} fail. Of several matching fixtures the one with the lowest {@code
 * priority} answers; if there are several still, that fails too. All methods may be called from any
 * thread.
 */
public final class FixtureServer implements AutoCloseable {
  private final MockWebServer server;
  private final FixtureDispatcher dispatcher;

  private FixtureServer(MockWebServer server, FixtureDispatcher dispatcher) {
    this.server = server;
    this.dispatcher = dispatcher;
  }

  /**
   * Starts a server on a free port.
   *
   * @param fixtures what it answers with
   * @throws IOException if no port can be had
   */
  public static FixtureServer start(List<Fixture> fixtures) throws IOException {
    return start(fixtures, false);
  }

  /**
   * Starts a server on a free port that answers with the fixtures of a file or folder.
   *
   * @throws FixtureFormatException if one can't be understood
   * @throws IOException if a file can't be read or no port can be had
   */
  public static FixtureServer start(Path fileOrFolder) throws IOException {
    return start(FixtureFile.read(fileOrFolder));
  }

  /**
   * Starts a server that packs its answers with gzip for those who accept it, as WireMock does.
   *
   * @throws IOException if no port can be had
   */
  public static FixtureServer startWithGzip(List<Fixture> fixtures) throws IOException {
    return start(fixtures, true);
  }

  private static FixtureServer start(List<Fixture> fixtures, boolean gzip) throws IOException {
    FixtureDispatcher dispatcher = new FixtureDispatcher(fixtures, gzip);
    MockWebServer server = new MockWebServer();
    server.setServerSocketFactory(new PromptSockets());
    server.setDispatcher(dispatcher);
    server.start();
    return new FixtureServer(server, dispatcher);
  }

  /** The server's root, such as {@code http://localhost:41234/}. */
  public String baseUrl() {
    return baseUrl("/");
  }

  /**
   * A base URL below the server's root.
   *
   * @param path such as {@code /v2/}
   */
  public String baseUrl(String path) {
    return server.url(path).toString();
  }

  /** What was asked and answered so far, in order. */
  public List<Exchange> exchanges() {
    return dispatcher.exchanges();
  }

  /**
   * What was asked and answered, if it was one exchange.
   *
   * @throws AssertionError if there were none or several
   */
  public Exchange exchange() {
    List<Exchange> all = exchanges();
    if (all.size() != 1 || !dispatcher.misses().isEmpty()) {
      throw new AssertionError(
          "expected one exchange, found " + all.size() + report(dispatcher.misses()));
    }
    return all.get(0);
  }

  /**
   * Checks that every request matched a fixture, and that every fixture was used.
   *
   * @throws AssertionError if not, with the differences; credentials are masked
   */
  public void verify() {
    List<String> problems = dispatcher.problems();
    if (!problems.isEmpty()) {
      throw new AssertionError("fixtures and requests don't agree:" + report(problems));
    }
  }

  private static String report(List<String> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append("\n- ").append(problem.replace("\n", "\n  ")));
    return text.toString();
  }

  /** Stops the server. Doesn't {@link #verify()}. */
  @Override
  public void close() {
    server.close();
  }
}
