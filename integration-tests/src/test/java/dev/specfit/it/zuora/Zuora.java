package dev.specfit.it.zuora;

import dev.specfit.clients.zuora.ZuoraClient;
import dev.specfit.it.Vendor;
import dev.specfit.testing.contract.Contract;

/** The part of Zuora that the tests play, and the client they talk to it with. */
final class Zuora {
  private static final Contract ENTITY_CONNECTIONS =
      Vendor.contract("zuora/entity-connections", false);

  private Zuora() {}

  static Vendor entityConnections() {
    return Vendor.of(ENTITY_CONNECTIONS, "zuora/entity-connections");
  }

  static ZuoraClient client(Vendor vendor) {
    return builder(vendor).build();
  }

  static ZuoraClient.Builder builder(Vendor vendor) {
    return ZuoraClient.builder().baseUrl(vendor.url("/")).bearerToken("zuora-test-token");
  }
}
