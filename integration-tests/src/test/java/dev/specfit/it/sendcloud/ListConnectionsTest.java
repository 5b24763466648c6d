package dev.specfit.it.sendcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.clients.sendcloud.model.Connection;
import dev.specfit.clients.sendcloud.model.ConnectionType;
import dev.specfit.clients.sendcloud.model.ListConnectionsConnectionType;
import dev.specfit.clients.sendcloud.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.ApiStatusException;
import dev.specfit.runtime.JsonObject;
import dev.specfit.runtime.JsonValue;
import dev.specfit.runtime.RetryPolicy;
import dev.specfit.runtime.UnexpectedJsonException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code listConnections}, as Sendcloud's document and page declare it. */
final class ListConnectionsTest {
  @RegisterExtension final Vendor vendor = Sendcloud.connections();

  @Test
  void connectionsAreFilteredByType() {
    vendor.plays("webhook-connections");

    ListConnectionsResponse page =
        Sendcloud.client(vendor)
            .connections()
            .listConnections(q -> q.connectionType(ListConnectionsConnectionType.WEBHOOK))
            .get();

    assertThat(page.data()).extracting(Connection::type).containsExactly(ConnectionType.WEBHOOK);
    vendor.writesBack(page);
  }

  @Test
  void eachConnectionOfTheExampleKeepsItsConfiguration() {
    ListConnectionsResponse page = list("vendor-example");

    assertThat(page.data())
        .extracting(Connection::configuration)
        .containsExactly(
            JsonObject.builder()
                .put("url", "https://example.com/webhooks/sendcloud")
                .put("auth_type", "bearer")
                .put("extra_headers", JsonValue.parse("{\"X-Custom-Header\":\"my-value\"}"))
                .build(),
            JsonObject.empty());
    assertThat(page.violations()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void numbersOfAConfigurationAreExact() {
    ListConnectionsResponse page = list("exact-numbers");

    assertThat(page.data().get(0).id()).isEqualTo(1293384261075731499L);
    assertThat(page.data().get(0).configuration().toJson())
        .isEqualTo("{\"account\":1293384261075731499,\"limit\":1e400,\"rate\":1.10}");
    vendor.writesBack(page);
  }

  @Test
  void dateTimesKeepEveryDigit() {
    ListConnectionsResponse page = list("date-times");

    assertThat(page.data())
        .extracting(c -> c.createdAt().text())
        .containsExactly(
            "2026-01-15T10:30:00Z",
            "2026-01-15T12:30:00.123456789+02:00",
            "2026-01-15T10:30:00.1Z");
    assertThat(page.data())
        .extracting(c -> c.updatedAt().text())
        .containsExactly(
            "2026-01-15T10:30:00.000Z", "2026-01-15T10:30:00+00:00", "2026-01-15t10:30:00z");
    assertThat(page.data().get(1).createdAt().toOffsetDateTime())
        .isEqualTo(OffsetDateTime.of(2026, 1, 15, 12, 30, 0, 123_456_789, ZoneOffset.ofHours(2)));
    vendor.writesBack(page);
  }

  @Test
  void keyAndSecretAreSentAsBasicAuth() {
    ListConnectionsResponse page = list("basic-auth");

    assertThat(page.data()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void throttlingIsAnErrorWithItsHeaders() {
    vendor.plays("throttled");

    ApiStatusException failure =
        catchThrowableOfType(
            ApiStatusException.class,
            () ->
                Sendcloud.client(vendor)
                    .connections()
                    .listConnections()
                    .with(options -> options.retries(RetryPolicy.none()))
                    .get());

    assertThat(failure)
        .hasMessage(
            "GET /event-subscriptions/connections (sc-public-v3-scp-get-list_connections): 429 Too"
                + " Many Requests");
    assertThat(failure.headers().get("Retry-After")).isEqualTo("7");
    assertThat(failure.error()).isNull();
  }

  @Test
  void unknownFieldsAndTypesAreKept() {
    ListConnectionsResponse page = list("unknown-fields");

    Connection connection = page.data().get(0);
    assertThat(connection.type().text()).isEqualTo("slack");
    assertThat(connection.type().known()).isEqualTo(ConnectionType.Known.UNRECOGNIZED);
    assertThat(connection.additionalProperties()).containsOnlyKeys("enabled");
    assertThat(page.additionalProperties()).containsOnlyKeys("cursor");
    assertThat(connection.updatedAt()).isNull();
    vendor.writesBack(page);
  }

  @Test
  void missingListIsReportedByItsGetter() {
    ListConnectionsResponse page = list("data-missing");

    assertThatThrownBy(page::data)
        .isInstanceOf(UnexpectedJsonException.class)
        .hasMessage("`data` at `$.data` is missing");
    vendor.writesBack(page);
  }

  private ListConnectionsResponse list(String fixture) {
    vendor.plays(fixture);
    return Sendcloud.client(vendor).connections().listConnections().get();
  }
}
