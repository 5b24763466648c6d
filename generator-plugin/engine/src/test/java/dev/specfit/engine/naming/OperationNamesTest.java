package dev.specfit.engine.naming;

import static dev.specfit.engine.naming.Apis.api;
import static dev.specfit.engine.naming.Apis.body;
import static dev.specfit.engine.naming.Apis.model;
import static dev.specfit.engine.naming.Apis.operation;
import static dev.specfit.engine.naming.Apis.parameter;
import static dev.specfit.engine.naming.Apis.ref;
import static dev.specfit.engine.naming.Apis.resolve;
import static dev.specfit.engine.naming.Apis.schema;
import static dev.specfit.engine.naming.Apis.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.specfit.engine.ir.IrOperation;
import dev.specfit.engine.ir.IrParameter.In;
import dev.specfit.engine.ir.IrSecurityScheme.Kind;
import dev.specfit.engine.ir.IrServer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class OperationNamesTest {
  @Test
  void anOperationIsNamedByItsIdAndTag() {
    IrOperation list = operation("External Connections", "ListExternalConnections");

    assertThat(names(list).get(0))
        .isEqualTo(
            new OperationNames(
                "External Connections",
                "ExternalConnectionsApi",
                "listExternalConnections",
                "listExternalConnectionsWire",
                "ListExternalConnectionsParams",
                Map.of(),
                null,
                Map.of()));
  }

  @Test
  void aSectionOfTheIdThatRepeatsTheTagIsDropped() {
    assertThat(
            methods(
                operation("droplets", "droplets_list"),
                operation("issues", "issues/list-for-repo")))
        .containsExactly("list", "listForRepo");
    assertThat(names(operation("droplets", "droplets_list")).get(0).params())
        .isEqualTo("DropletsListParams");
  }

  @Test
  void withoutAnIdMethodAndPathGiveTheName() {
    assertThat(
            methods(
                operation("pets", null, "GET", "/pets/{pet-id}"),
                operation("pets", null, "POST", "/pets"),
                operation("pets", null, "GET", "/")))
        .containsExactly("getPetsByPetId", "postPets", "getRoot");
  }

  @Test
  void anExplicitNameWins() {
    IrOperation named =
        operation(
            "api",
            "Connections",
            "sc-public-v3-get",
            "listConnections",
            "GET",
            "/c",
            List.of(),
            null);

    assertThat(names(named).get(0).method()).isEqualTo("listConnections");
    assertThat(names(named).get(0).params()).isEqualTo("ListConnectionsParams");
  }

  @Test
  void duplicateIdsAreToldApartByMethodAndPath() {
    assertThat(methods(operation("t", "get", "GET", "/a"), operation("t", "get", "GET", "/b")))
        .containsExactly("getA", "getB");
  }

  @Test
  void aMethodNamedLikeAnothersWireMethodMakesWay() {
    assertThat(
            methods(operation("t", "send", "GET", "/a"), operation("t", "sendWire", "GET", "/b")))
        .containsExactly("send", "getB");
  }

  @Test
  void operationsWithoutATagAreInAServiceNamedAfterTheClient() {
    NamedApi named = resolve(api(List.of(), List.of(operation(null, "ping")))).named();

    assertThat(named.services()).containsExactly(Map.entry("", new ServiceNames("AcmeApi", "api")));
    assertThat(named.client()).isEqualTo("AcmeClient");
  }

  @Test
  void tagsOfTheSameWordsShareAService() {
    NamedApi named =
        resolve(
                api(
                    List.of(),
                    List.of(operation("User Accounts", "a"), operation("user-accounts API", "b"))))
            .named();

    assertThat(named.services().values())
        .containsOnly(new ServiceNames("UserAccountsApi", "userAccounts"));
  }

  @Test
  void parametersOfTheSameNameAreToldApartByWhereTheyGo() {
    OperationNames names =
        names(
                operation(
                    "t",
                    "op",
                    parameter(In.PATH, "id"),
                    parameter(In.QUERY, "id"),
                    parameter(In.HEADER, "X-Id"),
                    parameter(In.QUERY, "page[number]"),
                    parameter(In.QUERY, "params")))
            .get(0);

    assertThat(names.parameters())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "path:id", "pathId",
                "query:id", "queryId",
                "header:X-Id", "xId",
                "query:page[number]", "pageNumber",
                "query:params", "queryParams"));
  }

  @Test
  void aBodyIsNamedAfterItsType() {
    IrOperation create =
        operation(
            "api",
            "t",
            "create",
            null,
            "POST",
            "/pets",
            List.of(parameter(In.QUERY, "pet")),
            body(ref(schema("api", "Pet"))));
    IrOperation update =
        operation(
            "api", "t", "update", null, "PUT", "/pets", List.of(), body(ref(schema("api", "Pet"))));
    NamedApi named = resolve(api(List.of(model("Pet")), List.of(create, update))).named();

    assertThat(named.operation(create.id()).body()).isEqualTo("body");
    assertThat(named.operation(update.id()).body()).isEqualTo("pet");
  }

  @Test
  void credentialsAreNamedByTheirKindAndByKeyWhereThereAreMore() {
    assertThat(
            resolve(
                    Apis.secured(
                        scheme("bearerAuth", Kind.BEARER),
                        scheme("HTTPBasicAuth", Kind.BASIC),
                        scheme("OAuth2ClientCreds", Kind.OAUTH2_CLIENT_CREDENTIALS),
                        scheme("appKey", Kind.API_KEY_HEADER),
                        scheme("X-Admin", Kind.API_KEY_QUERY),
                        scheme("mtls", Kind.TRANSPORT)))
                .named()
                .credentials())
        .containsExactly(
            Map.entry("bearerAuth", "bearerToken"),
            Map.entry("HTTPBasicAuth", "basicAuth"),
            Map.entry("OAuth2ClientCreds", "clientCredentials"),
            Map.entry("OAuth2ClientCreds#bearerToken", "oAuth2ClientCredsBearerToken"),
            Map.entry("appKey", "appKey"),
            Map.entry("X-Admin", "xAdminApiKey"));
  }

  @Test
  void serversAreNamedByDescriptionOrUrl() {
    assertThat(
            resolve(
                    Apis.served(
                        new IrServer("https://a.example.com/v2", "Production", null, List.of()),
                        new IrServer("https://b.example.com", "", null, List.of())))
                .named()
                .servers()
                .values())
        .containsExactly("PRODUCTION", "B_EXAMPLE_COM");
  }

  private static List<String> methods(IrOperation... operations) {
    return names(operations).stream().map(OperationNames::method).toList();
  }

  private static List<OperationNames> names(IrOperation... operations) {
    NamedApi named = resolve(api(List.of(), List.of(operations))).named();
    return Arrays.stream(operations).map(o -> named.operation(o.id())).toList();
  }
}
