package dev.specfit.testing.contract;

import dev.specfit.document.SpecDocument;
import dev.specfit.document.digest.ContractMoves;
import dev.specfit.testing.Fixture;
import java.util.List;
import java.util.Map;

/** Tells whether the contract that a fixture was made for has moved since. */
public final class FixtureStaleness {
  private FixtureStaleness() {}

  /**
   * What moved, one line for each pointer that has another content, that the contract reaches now
   * and didn't then, or the other way round.
   *
   * @param fixture whose {@code metadata.specfit} names its operation, with the digests then
   * @param document the document now
   * @return empty if nothing moved
   * @throws AssertionError if the document doesn't have the fixture's operation
   */
  public static List<String> check(Fixture fixture, SpecDocument document) {
    OpenApi api = new OpenApi(document);
    return check(fixture, new OperationFinder(List.of(api)).find(fixture));
  }

  static List<String> check(Fixture fixture, Operation operation) {
    Map<String, String> then = fixture.provenance().contract();
    if (then.isEmpty()) {
      return List.of(
          "`metadata.specfit.contract` holds no digests; look at the fixture, then stamp it");
    }
    return ContractMoves.between(then, ContractDigests.of(operation));
  }
}
