package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.clients.telnyx.model.ExternalConnection;
import dev.specfit.clients.telnyx.model.ExternalSipConnection;
import dev.specfit.clients.telnyx.model.ListExternalConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.UnexpectedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How {@code listExternalConnections} reads what comes back. */
final class ListExternalConnectionsResponseTest {
  @RegisterExtension final Vendor vendor = Telnyx.externalConnections();

  @Test
  void vendorsOwnExampleIsRead() {
    ListExternalConnectionsResponse page = list("vendor-example");

    ExternalConnection connection = page.data().get(0);
    assertThat(connection.id().longValue()).isEqualTo(1930241863466354012L);
    assertThat(connection.recordType()).isEqualTo("external_connection");
    assertThat(connection.externalSipConnection()).isEqualTo(ExternalSipConnection.ZOOM);
    assertThat(connection.credentialActive()).isFalse();
    assertThat(connection.active()).isFalse();
    assertThat(connection.createdAt()).isEqualTo("2022-06-29T19:23:59Z");
    assertThat(connection.inbound()).isNull();
    assertThat(page.meta().totalPages()).isEqualTo(3L);
    assertThat(page.violations()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void voiceProfileOfTheOutboundSideIsExact() {
    ListExternalConnectionsResponse page = list("vendor-example");

    assertThat(page.data().get(0).outbound().outboundVoiceProfileId().longValue())
        .isEqualTo(1911630617284445511L);
    assertThat(page.data().get(0).outbound().channelLimit()).isNull();
    vendor.writesBack(page);
  }

  @Test
  void unknownServiceKeepsItsText() {
    ListExternalConnectionsResponse page = list("unknown-enum-value");

    ExternalSipConnection service = page.data().get(0).externalSipConnection();
    assertThat(service.text()).isEqualTo("teams");
    assertThat(service.known()).isEqualTo(ExternalSipConnection.Known.UNRECOGNIZED);
    vendor.writesBack(page);
  }

  @Test
  void unknownFieldsAreKeptAtEveryLevel() {
    ListExternalConnectionsResponse page = list("unknown-fields");

    ExternalConnection connection = page.data().get(0);
    assertThat(page.additionalProperties())
        .containsOnlyKeys("request_cost")
        .containsEntry("request_cost", JsonValue.parse("0.10"));
    assertThat(page.meta().additionalProperties()).containsOnlyKeys("took_ms");
    assertThat(connection.additionalProperties())
        .containsOnlyKeys("region")
        .containsEntry("region", JsonValue.parse("{\"name\":\"eu\"}"));
    assertThat(connection.inbound().additionalProperties())
        .containsOnlyKeys("codec")
        .containsEntry("codec", JsonValue.parse("\"opus\""));
    assertThat(connection.outbound().additionalProperties())
        .containsOnlyKeys("quota")
        .containsEntry("quota", JsonValue.parse("1293384261075731499"));
    vendor.writesBack(page);
  }

  @Test
  void webhookTimeoutMayBeNullOrAbsent() {
    ListExternalConnectionsResponse page = list("webhook-timeout-null-and-absent");

    assertThat(page.data())
        .extracting(ExternalConnection::webhookTimeoutSecs)
        .containsExactly(null, null, 25L);
    assertThat(page.data())
        .extracting(ExternalConnection::hasWebhookTimeoutSecs)
        .containsExactly(true, false, true);
    vendor.writesBack(page);
  }

  @Test
  void badItemsSpareTheirPage() {
    ListExternalConnectionsResponse page = list("bad-items");

    assertThat(page.data()).hasSize(3);
    ExternalConnection numberForType = page.data().get(1);
    assertThat(numberForType.active()).isFalse();
    assertThatThrownBy(numberForType::recordType)
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage("`record_type` at `$.data[1].record_type` is a number, expected a string");
    ExternalConnection withoutId = page.data().get(2);
    assertThat(withoutId.recordType()).isEqualTo("external_connection");
    assertThatThrownBy(withoutId::id)
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage("`id` at `$.data[2].id` is missing");
    assertThat(page.violations())
        .extracting(v -> v.path() + " " + v.rule())
        .containsExactly("$.data[1].record_type type", "$.data[2].id required");
    vendor.writesBack(page);
  }

  private ListExternalConnectionsResponse list(String fixture) {
    vendor.plays(fixture);
    return Telnyx.client(vendor).externalConnections().listExternalConnections().get();
  }
}
