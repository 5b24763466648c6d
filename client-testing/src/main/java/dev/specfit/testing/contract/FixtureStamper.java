package dev.specfit.testing.contract;

import dev.specfit.testing.Fixture;
import dev.specfit.testing.FixtureFile;
import dev.specfit.testing.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes into fixtures what their operation's contract is now: after recording them, or after a
 * look at those that were reported stale.
 */
public final class FixtureStamper {
  private final Contract contract;

  private FixtureStamper(Contract contract) {
    this.contract = contract;
  }

  /** A stamper for fixtures of a vendor's documents. */
  public static FixtureStamper of(Contract contract) {
    return new FixtureStamper(contract);
  }

  /**
   * The fixture with its operation, document and digests.
   *
   * @throws AssertionError if it names no operation and its request doesn't tell, or it isn't in
   *     the documents
   */
  public Fixture stamp(Fixture fixture) {
    Operation operation = new OperationFinder(contract.documents()).find(fixture);
    Provenance known = fixture.provenance();
    return fixture.withProvenance(
        new Provenance(
            known.origin(),
            operation.node().document().name(),
            operation.name(),
            known.source(),
            known.violates(),
            known.requestViolates(),
            ContractDigests.of(operation)));
  }

  /**
   * Stamps the fixtures of a file, or of all files in and below a folder. A file that would stay as
   * it is isn't touched.
   *
   * @throws IOException if a file can't be read or written
   */
  public void stamp(Path fileOrFolder) throws IOException {
    for (Path file : FixtureFile.files(fileOrFolder)) {
      List<Fixture> stamped = new ArrayList<>();
      for (Fixture fixture : FixtureFile.read(file)) {
        stamped.add(stamp(fixture));
      }
      FixtureFile.write(file, stamped);
    }
  }
}
