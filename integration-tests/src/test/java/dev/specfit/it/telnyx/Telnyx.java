package dev.specfit.it.telnyx;

import dev.specfit.clients.telnyx.TelnyxClient;
import dev.specfit.it.Vendor;
import dev.specfit.testing.contract.Contract;

/** The parts of Telnyx that the tests play, and the client they talk to it with. */
final class Telnyx {
  private static final Contract CONNECTIONS = Vendor.contract("telnyx/sip-connections", true);
  private static final Contract EXTERNAL_CONNECTIONS =
      Vendor.contract("telnyx/external-connections", true);

  private Telnyx() {}

  static Vendor connections() {
    return Vendor.of(CONNECTIONS, "telnyx/connections");
  }

  static Vendor externalConnections() {
    return Vendor.of(EXTERNAL_CONNECTIONS, "telnyx/external-connections");
  }

  static TelnyxClient client(Vendor vendor) {
    return TelnyxClient.builder().baseUrl(vendor.url("/v2")).bearerToken("telnyx-test-key").build();
  }
}
