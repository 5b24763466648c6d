package dev.specfit.it.telnyx;

import dev.specfit.clients.telnyx.TelnyxClient;
import dev.specfit.it.Vendor;

/** The parts of Telnyx that the tests play, and the client they talk to it with. */
final class Telnyx {
  private Telnyx() {}

  static Vendor connections() {
    return Vendor.of("telnyx/sip-connections", "telnyx/connections");
  }

  static Vendor externalConnections() {
    return Vendor.of("telnyx/external-connections", "telnyx/external-connections");
  }

  static TelnyxClient client(Vendor vendor) {
    return TelnyxClient.builder()
        .baseUrl(vendor.url("/v2"))
        .bearerToken("telnyx-test-key")
        .build();
  }
}
