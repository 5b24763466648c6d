package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.clients.telnyx.model.Connection;
import dev.specfit.clients.telnyx.model.ConnectionsSort;
import dev.specfit.clients.telnyx.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.Int64String;
import dev.specfit.runtime.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code listConnections} puts on the wire. */
final class ListConnectionsRequestTest {
  @RegisterExtension final Vendor vendor = Telnyx.connections();

  @Test
  void nothingIsSentUnlessItIsSet() {
    vendor.plays("no-parameters");

    ListConnectionsResponse page = Telnyx.client(vendor).connections().listConnections().get();

    assertThat(page.data()).extracting(Connection::connectionName).containsExactly("office 1");
    vendor.writesBack(page);
  }

  @Test
  void nestedFilterGoesOutInBrackets() {
    vendor.plays("nested-filter");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(q -> q.filter(f -> f.connectionName(n -> n.contains("office"))))
            .get();

    assertThat(page.data()).extracting(Connection::connectionName).containsExactly("office 1");
    vendor.writesBack(page);
  }

  @Test
  void voiceProfileIsFilteredByLong() {
    vendor.plays("filter-by-voice-profile");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(q -> q.filter(f -> f.outboundVoiceProfileId(1293384261075731499L)))
            .get();

    assertThat(page.data().get(0).outboundVoiceProfileId().longValue())
        .isEqualTo(1293384261075731499L);
    vendor.writesBack(page);
  }

  @Test
  void voiceProfileIsFilteredByText() {
    vendor.plays("filter-by-voice-profile");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(
                q -> q.filter(f -> f.outboundVoiceProfileId(Int64String.of("1293384261075731499"))))
            .get();

    assertThat(page.data().get(0).outboundVoiceProfileId().text()).isEqualTo("1293384261075731499");
    vendor.writesBack(page);
  }

  @Test
  void pageIsAskedForBySizeAndNumber() {
    vendor.plays("page-size-and-number");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(q -> q.page(p -> p.size(10).number(2)))
            .get();

    assertThat(page.meta().pageNumber()).isEqualTo(2L);
    vendor.writesBack(page);
  }

  @Test
  void sortTakesTheDescendingPrefix() {
    vendor.plays("sort-descending");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(q -> q.sort(ConnectionsSort.CONNECTION_NAME_DESCENDING))
            .get();

    assertThat(page.data())
        .extracting(Connection::connectionName)
        .containsExactly("office 2", "office 1");
    vendor.writesBack(page);
  }

  @Test
  void filterTakesWhatTheDocumentDoesNotDeclare() {
    vendor.plays("undocumented-filter");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(
                q ->
                    q.filter(
                        f ->
                            f.additionalProperty(
                                "outbound.outbound_voice_profile_id",
                                JsonString.of("1293384261075731499"))))
            .get();

    assertThat(page.data()).hasSize(1);
    vendor.writesBack(page);
  }

  @Test
  void undocumentedParameterAndHeaderAreSent() {
    vendor.plays("undocumented-parameters");

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(
                q -> q.additionalQuery("beta", "new filter").additionalHeader("X-Beta", "on"))
            .get();

    assertThat(page.data()).hasSize(1);
    vendor.writesBack(page);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "filter-value-reserved  | \":/?#[]@!$&'()*+,;=\"",
        "filter-value-space     | head office",
        "filter-value-plus      | a+b",
        "filter-value-ampersand | a&b",
        "filter-value-percent   | 100%",
        "filter-value-emoji     | \uD83D\uDCDE office",
        "filter-value-empty     | \"\"",
      })
  void filterValueArrivesAsItWasGiven(String fixture, String value) {
    vendor.plays(fixture);

    ListConnectionsResponse page =
        Telnyx.client(vendor)
            .connections()
            .listConnections(q -> q.filter(f -> f.connectionName(n -> n.contains(value))))
            .get();

    assertThat(page.data()).isEmpty();
    vendor.writesBack(page);
  }
}
