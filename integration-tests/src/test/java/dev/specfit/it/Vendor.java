package dev.specfit.it;

import dev.specfit.runtime.JsonEncodable;
import dev.specfit.testing.Exchange;
import dev.specfit.testing.Fixture;
import dev.specfit.testing.FixtureFile;
import dev.specfit.testing.FixtureServer;
import dev.specfit.testing.contract.Contract;
import dev.specfit.testing.contract.ContractCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Plays a vendor's operation from fixtures. After each test it checks that every request was one of
 * a fixture, that every fixture was used, and each exchange against the vendor's document: the
 * request byte for byte, request and response by their schemas, and what {@link #writesBack} was
 * given.
 */
public final class Vendor implements AfterEachCallback {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
  private static final Path SPECS = Path.of("..", "specs");

  private final Contract contract;
  private final Path folder;
  private final IdentityHashMap<Exchange, JsonEncodable> values = new IdentityHashMap<>();
  private FixtureServer server;

  private Vendor(Contract contract, Path folder) {
    this.contract = contract;
    this.folder = folder;
  }

  /**
   * The vendor of one test.
   *
   * @param contract what its document promises
   * @param folder where its fixtures are
   */
  public static Vendor of(Contract contract, String folder) {
    return new Vendor(contract, FIXTURES.resolve(folder));
  }

  /**
   * What a document promises.
   *
   * @param document below {@code specs}, without its ending
   * @param overlaid whether there is an overlay beside it
   */
  public static Contract contract(String document, boolean overlaid) {
    List<Path> overlays = overlaid ? List.of(SPECS.resolve(document + ".overlay.yaml")) : List.of();
    return Contract.of(List.of(SPECS.resolve(document + ".yaml")), overlays);
  }

  /** Opens the server with fixtures by name; with none, whatever it is asked fails the test. */
  public void plays(String... fixtures) {
    try {
      server = FixtureServer.start(read(fixtures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #plays}, with answers packed with gzip for those who accept it. */
  public void playsPacked(String... fixtures) {
    try {
      server = FixtureServer.startWithGzip(read(fixtures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Fixture> read(String... fixtures) throws IOException {
    List<Fixture> all = new ArrayList<>();
    for (String fixture : fixtures) {
      all.addAll(FixtureFile.read(folder.resolve(fixture + ".json")));
    }
    return all;
  }

  /** A URL of the server. */
  public String url(String path) {
    return server.baseUrl(path);
  }

  /** Says what the client made of the last response: written back, it must be what was received. */
  public void writesBack(JsonEncodable value) {
    List<Exchange> exchanges = server.exchanges();
    values.put(exchanges.get(exchanges.size() - 1), value);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (server == null) {
      return;
    }
    try (FixtureServer played = server) {
      played.verify();
      for (Exchange exchange : played.exchanges()) {
        ContractCheck check = contract.check(exchange);
        JsonEncodable value = values.get(exchange);
        (value == null ? check.noValue() : check.value(value, v -> {})).verify();
      }
    }
  }
}
