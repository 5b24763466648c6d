package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.clients.telnyx.model.AnchorsiteOverride;
import dev.specfit.clients.telnyx.model.Connection;
import dev.specfit.clients.telnyx.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.UnexpectedJsonException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How {@code listConnections} reads what comes back. */
final class ListConnectionsResponseTest {
  @RegisterExtension final Vendor vendor = Telnyx.connections();

  @Test
  void vendorsOwnExampleIsReadDespiteItsUuid() {
    ListConnectionsResponse page = list("vendor-example");

    Connection connection = page.data().get(0);
    assertThat(connection.id().text()).isEqualTo("6a09cdc3-8948-47f0-aa62-74ac943d6c58");
    assertThat(connection.id().isLong()).isFalse();
    assertThat(connection.recordType()).isEqualTo("ip_connection");
    assertThat(connection.active()).isTrue();
    assertThat(connection.anchorsiteOverride()).isEqualTo(AnchorsiteOverride.LATENCY);
    assertThat(connection.connectionName()).isEqualTo("string");
    assertThat(connection.createdAt()).isEqualTo("2018-02-02T22:25:27.521Z");
    assertThat(connection.webhookEventUrl()).isEqualTo("https://example.com");
    assertThat(connection.webhookEventFailoverUrl()).isEqualTo("https://failover.example.com");
    assertThat(connection.outboundVoiceProfileId().longValue()).isEqualTo(1293384261075731499L);
    assertThat(page.meta().totalResults()).isEqualTo(55L);
    assertThat(page.violations()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void unknownSiteKeepsItsText() {
    ListConnectionsResponse page = list("unknown-enum-value");

    AnchorsiteOverride site = page.data().get(0).anchorsiteOverride();
    assertThat(site.text()).isEqualTo("Reykjavik, Iceland");
    assertThat(site.known()).isEqualTo(AnchorsiteOverride.Known.UNRECOGNIZED);
    vendor.writesBack(page);
  }

  @Test
  void unknownFieldsAreKeptAtEveryLevel() {
    ListConnectionsResponse page = list("unknown-fields");

    assertThat(page.additionalProperties())
        .containsOnlyKeys("request_cost")
        .containsEntry("request_cost", JsonValue.parse("{\"units\":[1,2.0,1e400]}"));
    assertThat(page.meta().additionalProperties())
        .containsOnlyKeys("next_cursor", "took_ms")
        .containsEntry("took_ms", JsonValue.parse("1.50"));
    assertThat(page.data().get(0).additionalProperties())
        .containsOnlyKeys("billing", "new_flag")
        .containsEntry("new_flag", JsonNull.NULL)
        .containsEntry(
            "billing",
            JsonValue.parse(
                "{\"plan\":\"gold\",\"balance\":1234567890.123456789,"
                    + "\"account\":1293384261075731499}"));
    vendor.writesBack(page);
  }

  @Test
  void webhookUrlMayBeNullAbsentOrEmpty() {
    ListConnectionsResponse page = list("webhook-url-null-absent-empty");

    List<Connection> connections = page.data();
    assertThat(connections).extracting(Connection::webhookEventUrl).containsExactly(null, null, "");
    assertThat(connections)
        .extracting(Connection::hasWebhookEventUrl)
        .containsExactly(true, false, true);
    vendor.writesBack(page);
  }

  @Test
  void badItemsSpareTheirPage() {
    ListConnectionsResponse page = list("bad-items");

    assertThat(page.data()).hasSize(3);
    assertThat(page.data().get(0).connectionName()).isEqualTo("office 1");
    Connection numberForName = page.data().get(1);
    assertThat(numberForName.id().text()).isEqualTo("1293384261075731502");
    assertThatThrownBy(numberForName::connectionName)
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage(
            "`connection_name` at `$.data[1].connection_name` is a number, expected a string");
    Connection withoutId = page.data().get(2);
    assertThat(withoutId.connectionName()).isEqualTo("office 3");
    assertThatThrownBy(withoutId::id)
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage("`id` at `$.data[2].id` is missing");
    assertThat(page.violations())
        .extracting(v -> v.path() + " " + v.rule())
        .containsExactly("$.data[1].connection_name type", "$.data[2].id required");
    vendor.writesBack(page);
  }

  private ListConnectionsResponse list(String fixture) {
    vendor.plays(fixture);
    return Telnyx.client(vendor).connections().listConnections().get();
  }
}
