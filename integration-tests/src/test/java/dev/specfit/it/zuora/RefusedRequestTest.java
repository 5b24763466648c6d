package dev.specfit.it.zuora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.clients.zuora.ListEntityConnectionsParams;
import dev.specfit.clients.zuora.ZuoraClient;
import dev.specfit.clients.zuora.model.EntityConnection;
import dev.specfit.clients.zuora.model.ListEntityConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.Fill;
import dev.specfit.runtime.InvalidRequestException;
import dev.specfit.runtime.PagedCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that are refused: the vendor plays nothing, so that each one sent fails its test. */
final class RefusedRequestTest {
  @RegisterExtension final Vendor vendor = Zuora.entityConnections();

  @Test
  void pageNeedsPageSize() {
    vendor.plays();
    InvalidRequestException refusal = refuse(Zuora.client(vendor), q -> q.page(2));

    assertThat(refusal)
        .hasMessage(
            "GET /v1/entity-connections (GET_EntityConnections): not sent: `page` needs"
                + " `pageSize`, which is not set");
  }

  @Test
  void refusalReachesEveryKindOfCall() {
    vendor.plays();
    PagedCall<ListEntityConnectionsResponse, EntityConnection> call =
        Zuora.client(vendor).entityConnections().listEntityConnections(q -> q.page(2));

    assertThatThrownBy(() -> call.clone().execute()).isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> call.stream().toList()).isInstanceOf(InvalidRequestException.class);
    assertThat(call.toFuture())
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(InvalidRequestException.class);
  }

  @Test
  void trackIdWithAColonIsRefusedOnDemand() {
    vendor.plays();
    InvalidRequestException refusal = refuse(validating(), q -> q.zuoraTrackId("order:4711"));

    assertThat(refusal.violations()).hasSize(1);
    assertThat(refusal.violations().get(0).rule()).isEqualTo("pattern");
    assertThat(refusal)
        .hasMessage(
            "GET /v1/entity-connections (GET_EntityConnections): not sent: `Zuora-Track-Id` must"
                + " match ^[ !#-&(-9<-~]*$");
  }

  @Test
  void pageSizeAboveTheMaximumIsRefusedOnDemand() {
    vendor.plays();
    InvalidRequestException refusal = refuse(validating(), q -> q.pageSize(301));

    assertThat(refusal.violations()).hasSize(1);
    assertThat(refusal.violations().get(0).rule()).isEqualTo("maximum");
    assertThat(refusal)
        .hasMessage(
            "GET /v1/entity-connections (GET_EntityConnections): not sent: `pageSize` must be at"
                + " most 300");
  }

  @Test
  void constraintsAreNotCheckedUnlessAskedFor() {
    vendor.plays("loosened-rules");

    assertThat(
            Zuora.client(vendor)
                .entityConnections()
                .listEntityConnections(q -> q.pageSize(301).zuoraTrackId("order:4711"))
                .get()
                .success())
        .isTrue();
  }

  private ZuoraClient validating() {
    return Zuora.builder(vendor).validateRequests(true).build();
  }

  private static InvalidRequestException refuse(
      ZuoraClient client, Fill<ListEntityConnectionsParams.Builder> params) {
    InvalidRequestException refusal =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> client.entityConnections().listEntityConnections(params).get());
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
