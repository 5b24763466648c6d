package dev.specfit.it.zuora;

import dev.specfit.clients.zuora.ZuoraClient;
import dev.specfit.it.Vendor;

/** The part of Zuora that the tests play, and the client they talk to it with. */
final class Zuora {
  private Zuora() {}

  static Vendor entityConnections() {
    return Vendor.of("zuora/entity-connections", "zuora/entity-connections");
  }

  static ZuoraClient client(Vendor vendor) {
    return builder(vendor).build();
  }

  static ZuoraClient.Builder builder(Vendor vendor) {
    return ZuoraClient.builder().baseUrl(vendor.url("/")).bearerToken("zuora-test-token");
  }
}
