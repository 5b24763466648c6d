package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.clients.telnyx.model.ExternalConnection;
import dev.specfit.clients.telnyx.model.ExternalConnectionsFilterExternalSipConnection;
import dev.specfit.clients.telnyx.model.ListExternalConnectionsResponse;
import dev.specfit.it.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code listExternalConnections} puts on the wire. */
final class ListExternalConnectionsRequestTest {
  @RegisterExtension final Vendor vendor = Telnyx.externalConnections();

  @Test
  void nothingIsSentUnlessItIsSet() {
    vendor.plays("no-parameters");

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor).externalConnections().listExternalConnections().get();

    assertThat(page.data())
        .extracting(ExternalConnection::recordType)
        .containsExactly("external_connection");
    vendor.writesBack(page);
  }

  @Test
  void nestedFilterGoesOutInBrackets() {
    vendor.plays("nested-filter");

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor)
            .externalConnections()
            .listExternalConnections(
                q -> q.filter(f -> f.connectionName(n -> n.contains("office"))))
            .get();

    assertThat(page.data()).hasSize(1);
    vendor.writesBack(page);
  }

  @Test
  void plusOfAPhoneNumberIsEncoded() {
    vendor.plays("filter-by-phone-number");

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor)
            .externalConnections()
            .listExternalConnections(
                q -> q.filter(f -> f.phoneNumber(n -> n.contains("+15555555555"))))
            .get();

    assertThat(page.data()).hasSize(1);
    vendor.writesBack(page);
  }

  @Test
  void everyFilterHasAType() {
    vendor.plays("filter-every-kind");

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor)
            .externalConnections()
            .listExternalConnections(
                q ->
                    q.filter(
                        f ->
                            f.phoneNumber(n -> n.contains("+15555555555"))
                                .createdAt("2022-12-31")
                                .id("1930241863466354012")
                                .externalSipConnection(
                                    ExternalConnectionsFilterExternalSipConnection.OPERATOR_CONNECT)
                                .connectionName(n -> n.contains("My Connection"))))
            .get();

    assertThat(page.data()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void pageIsAskedForBySizeAndNumber() {
    vendor.plays("page-size-and-number");

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor)
            .externalConnections()
            .listExternalConnections(q -> q.page(p -> p.size(10).number(2)))
            .get();

    assertThat(page.meta().pageNumber()).isEqualTo(2L);
    vendor.writesBack(page);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "filter-value-reserved | \":/?#[]@!$&'()*+,;= %\uD83D\uDCDE\"",
        "filter-value-empty    | \"\"",
      })
  void filterValueArrivesAsItWasGiven(String fixture, String value) {
    vendor.plays(fixture);

    ListExternalConnectionsResponse page =
        Telnyx.client(vendor)
            .externalConnections()
            .listExternalConnections(q -> q.filter(f -> f.connectionName(n -> n.contains(value))))
            .get();

    assertThat(page.data()).isEmpty();
    vendor.writesBack(page);
  }
}
