package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.clients.telnyx.ListConnectionsParams;
import dev.specfit.clients.telnyx.TelnyxClient;
import dev.specfit.clients.telnyx.model.Connection;
import dev.specfit.clients.telnyx.model.ConnectionsSort;
import dev.specfit.clients.telnyx.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example that README and guide show, compiled and run. */
final class UsageExampleTest {
  @RegisterExtension final Vendor vendor = Telnyx.connections();

  @Test
  void everyPageIsWalkedLazily() {
    vendor.plays("usage-example-1", "usage-example-2");
    TelnyxClient telnyx = Telnyx.client(vendor);
    List<String> names = new ArrayList<>();

    for (Connection connection :
        telnyx
            .connections()
            .listConnections(
                q ->
                    q.filter(
                            f ->
                                f.connectionName(n -> n.contains("office"))
                                    .outboundVoiceProfileId(1293384261075731499L))
                        .page(p -> p.size(50))
                        .sort(ConnectionsSort.CONNECTION_NAME))
            .items()) {
      names.add(connection.connectionName());
    }

    assertThat(names).containsExactly("office 1", "office 2");
  }

  @Test
  void oneCallIsMadeInThreeWays() throws Exception {
    vendor.plays("usage-example-1");
    TelnyxClient telnyx = Telnyx.client(vendor);
    ListConnectionsParams query =
        ListConnectionsParams.builder()
            .filter(
                f ->
                    f.connectionName(n -> n.contains("office"))
                        .outboundVoiceProfileId(1293384261075731499L))
            .page(p -> p.size(50))
            .sort(ConnectionsSort.CONNECTION_NAME)
            .build();

    ListConnectionsResponse one = telnyx.connections().listConnections(query).get();
    CompletableFuture<ListConnectionsResponse> later =
        telnyx.connections().listConnections(query).toFuture();
    retrofit2.Response<ListConnectionsResponse> raw =
        telnyx.connections().listConnections(query).execute();

    assertThat(later.get(10, TimeUnit.SECONDS)).isEqualTo(one);
    assertThat(raw.body()).isEqualTo(one);
    assertThat(raw.code()).isEqualTo(200);
  }
}
