package dev.specfit.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.testing.Fixture;
import dev.specfit.testing.FixtureFile;
import dev.specfit.testing.contract.Contract;
import dev.specfit.testing.contract.FixtureStamper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every fixture names its origin and holds the digests of the contract it was made for. A run with
 * {@code -Dspecfit.golden.update=true} stamps them anew: after a look at each.
 */
final class FixtureStampsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "telnyx/connections,          telnyx/sip-connections,        true",
    "telnyx/external-connections, telnyx/external-connections,   true",
    "sendcloud/connections,       sendcloud/event-subscriptions, true",
    "zuora/entity-connections,    zuora/entity-connections,      false",
  })
  void fixturesAreOfTheContractThatTheirOperationHasNow(
      String folder, String document, boolean overlaid) throws IOException {
    Path fixtures = Path.of("src", "test", "resources", "fixtures").resolve(folder);
    Contract contract = Vendor.contract(document, overlaid);
    FixtureStamper stamper = FixtureStamper.of(contract);

    if (Boolean.getBoolean("specfit.golden.update")) {
      stamper.stamp(fixtures);
    }

    for (Fixture fixture : FixtureFile.read(fixtures)) {
      assertThat(fixture.provenance().origin()).as(fixture.name()).isNotNull();
      assertThat(stamper.stamp(fixture).provenance())
          .as(fixture.name())
          .isEqualTo(fixture.provenance());
    }
  }
}
