package dev.specfit.it.sendcloud;

import dev.specfit.clients.sendcloud.SendcloudClient;
import dev.specfit.it.Vendor;
import dev.specfit.testing.contract.Contract;

/** The part of Sendcloud that the tests play, and the client they talk to it with. */
final class Sendcloud {
  private static final Contract CONNECTIONS =
      Vendor.contract("sendcloud/event-subscriptions", true);

  private Sendcloud() {}

  static Vendor connections() {
    return Vendor.of(CONNECTIONS, "sendcloud/connections");
  }

  static SendcloudClient client(Vendor vendor) {
    return SendcloudClient.builder()
        .baseUrl(vendor.url("/api/v3"))
        .basicAuth("public-key", "secret-key")
        .build();
  }
}
