package dev.specfit.it.sendcloud;

import dev.specfit.clients.sendcloud.SendcloudClient;
import dev.specfit.it.Vendor;

/** The part of Sendcloud that the tests play, and the client they talk to it with. */
final class Sendcloud {
  private Sendcloud() {}

  static Vendor connections() {
    return Vendor.of("sendcloud/event-subscriptions", "sendcloud/connections");
  }

  static SendcloudClient client(Vendor vendor) {
    return SendcloudClient.builder()
        .baseUrl(vendor.url("/api/v3"))
        .basicAuth("public-key", "secret-key")
        .build();
  }
}
