package dev.specfit.engine.irbuild;

import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrPagination;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VendorDocumentsTest {
  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            VendorDocumentsTest.class.getResourceAsStream("/vendor/" + name + ".yaml"), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theSipConnectionsAreUnderstoodWhole() throws IOException {
    ApiReadResult result = Specs.read(resource("sip-connections"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Specs.paths(result))
        .containsExactlyInAnyOrder(
            "/components/parameters/connections_SortConnection/schema",
            "/components/parameters/connections_FilterConsolidated/schema",
            "/components/parameters/connections_FilterConsolidated/schema/properties/connection_name",
            "/components/parameters/connections_PageConsolidated/schema",
            "/components/responses/ListConnectionsResponse/content/application~1json/schema",
            "/components/schemas/ErrorResponse",
            "/components/schemas/ErrorResponse/properties/errors/items",
            "/components/schemas/ErrorResponse/properties/errors/items/properties/meta",
            "/components/schemas/ErrorResponse/properties/errors/items/properties/source",
            "/components/schemas/Connection",
            "/components/schemas/Connection/properties/webhook_api_version",
            "/components/schemas/AnchorsiteOverride",
            "/components/schemas/connections_PaginationMeta");
    assertThat(Specs.properties(result, "/components/schemas/Connection"))
        .containsExactly(
            Map.entry("id", "INT64_STRING"),
            Map.entry("record_type", "STRING"),
            Map.entry("active", "BOOLEAN"),
            Map.entry("anchorsite_override", "AnchorsiteOverride"),
            Map.entry("connection_name", "STRING"),
            Map.entry("created_at", "STRING"),
            Map.entry("updated_at", "STRING"),
            Map.entry("webhook_event_url", "STRING?"),
            Map.entry("webhook_event_failover_url", "STRING?"),
            Map.entry("webhook_api_version", "Connection/properties/webhook_api_version"),
            Map.entry("outbound_voice_profile_id", "INT64_STRING"),
            Map.entry("tags", "[STRING]"));
    IrPagination pages = Specs.onlyOperation(result).pagination();
    assertThat(pages)
        .isEqualTo(
            new IrPagination(
                IrPagination.Style.PAGE_NUMBER,
                List.of("data"),
                List.of("page", "number"),
                false,
                List.of("page", "size"),
                null,
                List.of(),
                List.of(),
                new IrPagination.Signs(
                    List.of("meta", "page_number"),
                    List.of("meta", "total_pages"),
                    List.of(),
                    List.of(),
                    List.of()),
                1,
                false,
                true));
  }

  @Test
  void bothConnectionDocumentsAreOneApi() throws IOException {
    ApiReadResult result =
        Specs.read(resource("sip-connections"), resource("external-connections"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.api().operations())
        .extracting(IrOperation::operationId)
        .containsExactly("ListConnections", "ListExternalConnections");
    assertThat(result.api().operations()).allMatch(operation -> operation.servers().isEmpty());
    assertThat(result.api().securitySchemes()).hasSize(1);
    assertThat(Specs.properties(result, "/components/schemas/ExternalConnection"))
        .containsEntry("webhook_timeout_secs", "INT64?")
        .containsEntry("credential_active", "BOOLEAN")
        .containsEntry("inbound", "ExternalConnection/properties/inbound");
  }

  @Test
  void theEventSubscriptionsKeepTheirFreeForm() throws IOException {
    ApiReadResult result = Specs.read(resource("event-subscriptions"));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(Specs.properties(result, "/components/schemas/connection"))
        .containsExactly(
            Map.entry("id", "INT64"),
            Map.entry("type", "connection/properties/type"),
            Map.entry("configuration", "JSON_OBJECT"),
            Map.entry("created_at", "DATE_TIME"),
            Map.entry("updated_at", "DATE_TIME"));
    IrOperation operation = Specs.onlyOperation(result);
    assertThat(operation.pagination()).isNull();
    assertThat(operation.security().stream().map(r -> r.schemes()))
        .containsExactly(List.of("HTTPBasicAuth"), List.of("OAuth2ClientCreds"));
    assertThat(result.api().securitySchemes().get(1).tokenUrl())
        .isEqualTo("https://account.sendcloud.com/oauth2/token/");
  }
}
