package dev.specfit.it.zuora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.clients.zuora.ZuoraClient;
import dev.specfit.clients.zuora.model.EntityConnection;
import dev.specfit.clients.zuora.model.EntityConnectionType;
import dev.specfit.clients.zuora.model.ListEntityConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.ApiFailureException;
import dev.specfit.runtime.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.Response;

/** {@code listEntityConnections}, as Zuora's page describes it. */
final class ListEntityConnectionsTest {
  @RegisterExtension final Vendor vendor = Zuora.entityConnections();

  @Test
  void vendorsOwnExampleIsRead() {
    ListEntityConnectionsResponse page = list("vendor-example");

    assertThat(page.success()).isTrue();
    assertThat(page.entityConnections())
        .extracting(EntityConnection::id)
        .containsExactly(
            "8a80825555a3c7a10155b54a63821c0d",
            "8a80825555a3c7a10155b466736c5c3f",
            "8a808255575bdae401576a914a140420");
    EntityConnection first = page.entityConnections().get(0);
    assertThat(first.sourceEntityId()).isEqualTo("8a80825555a3c7a10155b46120d058e7");
    assertThat(first.targetEntityId()).isEqualTo("8a808255557baba1015580e12fa5083a");
    assertThat(first.status()).isEqualTo("Connected");
    assertThat(page.violations()).isEmpty();
    vendor.writesBack(page);
  }

  @Test
  void everyHeaderIsSentAndTheTrackIdComesBack() throws IOException {
    vendor.plays("all-headers");

    Response<ListEntityConnectionsResponse> response =
        Zuora.client(vendor)
            .entityConnections()
            .listEntityConnections(
                q ->
                    q.zuoraTrackId("order-4711 (retry)")
                        .zuoraEntityIds("8a808255557baba1015580e12fa5083a"))
            .execute();

    assertThat(response.headers().get("Zuora-Track-Id")).isEqualTo("order-4711 (retry)");
    vendor.writesBack(response.body());
  }

  @Test
  void inboundConnectionsAreAskedForByType() {
    vendor.plays("inbound");

    ListEntityConnectionsResponse page =
        Zuora.client(vendor)
            .entityConnections()
            .listEntityConnections(q -> q.type(EntityConnectionType.INBOUND))
            .get();

    assertThat(page.entityConnections()).hasSize(1);
    vendor.writesBack(page);
  }

  @Test
  void pageGoesWithItsPageSize() {
    vendor.plays("page-and-page-size");

    ListEntityConnectionsResponse page =
        Zuora.client(vendor)
            .entityConnections()
            .listEntityConnections(q -> q.page(2).pageSize(20))
            .get();

    assertThat(page.entityConnections()).hasSize(1);
    vendor.writesBack(page);
  }

  @Test
  void walkEndsAtTheEmptyPage() {
    vendor.plays("pages-1", "pages-2", "pages-3");

    assertThat(
            Zuora.client(vendor)
                .entityConnections()
                .listEntityConnections(q -> q.page(1).pageSize(2))
                .stream()
                .map(EntityConnection::id))
        .containsExactly(
            "8a80825555a3c7a10155b54a63821c0d",
            "8a80825555a3c7a10155b466736c5c3f",
            "8a808255575bdae401576a914a140420");
  }

  @Test
  void pageOfAWalkBringsTheDefaultPageSize() {
    vendor.plays("default-walk-1", "default-walk-2");

    assertThat(Zuora.client(vendor).entityConnections().listEntityConnections().items()).hasSize(2);
  }

  @Test
  void failureInsideSuccessIsAnExceptionWithItsReasons() {
    vendor.plays("failure");

    ApiFailureException failure =
        catchThrowableOfType(
            ApiFailureException.class,
            () -> Zuora.client(vendor).entityConnections().listEntityConnections().get());

    assertThat(failure.status()).isEqualTo(200);
    assertThat(failure.reasons())
        .containsExactly(
            JsonValue.parse("{\"code\":50000040,\"message\":\"Cannot find entity by id.\"}"),
            JsonValue.parse(
                "{\"code\":\"INVALID_VALUE\",\"message\":\"The header Zuora-Entity-Ids is"
                    + " invalid.\"}"));
    ListEntityConnectionsResponse body = failure.error(ListEntityConnectionsResponse.class);
    assertThat(body.success()).isFalse();
    assertThat(body.reasons().get(0).code()).isEqualTo(JsonValue.parse("50000040"));
    assertThat(body.reasons().get(0).message()).isEqualTo("Cannot find entity by id.");
    vendor.writesBack(body);
  }

  @Test
  void compressedAnswerIsUnpacked() {
    vendor.playsPacked("gzip");
    List<String> encodings = new ArrayList<>();
    ZuoraClient zuora =
        Zuora.builder(vendor)
            .okHttp(
                http ->
                    http.addNetworkInterceptor(
                        chain -> {
                          okhttp3.Response response = chain.proceed(chain.request());
                          encodings.add(response.header("Content-Encoding"));
                          return response;
                        }))
            .build();

    ListEntityConnectionsResponse page = zuora.entityConnections().listEntityConnections().get();

    assertThat(encodings).containsExactly("gzip");
    assertThat(page.entityConnections()).hasSize(3);
    vendor.writesBack(page);
  }

  @Test
  void unknownFieldsAreKept() {
    ListEntityConnectionsResponse page = list("unknown-fields");

    assertThat(page.additionalProperties()).containsOnlyKeys("processId", "nextPage");
    assertThat(page.entityConnections().get(0).additionalProperties())
        .containsOnlyKeys("createdOn", "weight")
        .containsEntry("weight", JsonValue.parse("1293384261075731499"));
    vendor.writesBack(page);
  }

  private ListEntityConnectionsResponse list(String fixture) {
    vendor.plays(fixture);
    return Zuora.client(vendor).entityConnections().listEntityConnections().get();
  }
}
