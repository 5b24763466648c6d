package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the requests of a generated client go, to the byte. */
class ServersTest {
  /** The URLs of one call of each operation, a line each. */
  private static final String URLS =
      """
          ServersApi api = client.api();
          return String.join(
              "\\n",
              api.listDepots().request().url().toString(),
              api.putFile("a/b", "x y", p -> p.mode("new")).request().url().toString(),
              api.getFile("1", "f").request().url().toString(),
              api.getStatus().request().url().toString(),
              api.createTicket().request().url().toString(),
              api.getSame().request().url().toString(),
              api.openLive().request().url().toString());
          """;

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void eachOperationGoesToItsOwnServer() throws Exception {
    assertThat(urls("", ""))
        .isEqualTo(
            """
            https://eu.depots.example:8443/v2/depots
            https://files.depots.example/depots/a%2Fb/files/x%20y?mode=new
            https://cdn.depots.example/depots%2Fcdn/depots/1/files/f
            https://eu.depots.example:8443/health/status
            https://eu.depots.example:8443/v1/tickets
            https://eu.depots.example:8443/v2/same
            https://live.depots.example/socket/live""");
  }

  @Test
  void variablesAreSetInEveryServerThatHasThem() throws Exception {
    assertThat(
            urls(
                ".serverRegion(\"us\").serverPort(\"443\").serverBasePath(\"a%20b/c\")"
                    + ".serverCdn(\"node-1.cdn.example:81\")",
                ""))
        .isEqualTo(
            """
            https://us.depots.example/a%20b/c/depots
            https://files.depots.example/depots/a%2Fb/files/x%20y?mode=new
            https://node-1.cdn.example:81/depots%2Fcdn/depots/1/files/f
            https://us.depots.example/health/status
            https://us.depots.example/a%20b/v1/tickets
            https://us.depots.example/a%20b/c/same
            https://live.depots.example/socket/live""");
  }

  @Test
  void aBaseUrlMovesEveryOperation() throws Exception {
    assertThat(urls(".baseUrl(in)", "http://localhost:8080/mock"))
        .isEqualTo(
            """
            http://localhost:8080/mock/depots
            http://localhost:8080/mock/depots/a%2Fb/files/x%20y?mode=new
            http://localhost:8080/mock/depots/1/files/f
            http://localhost:8080/health/status
            http://localhost:8080/v1/tickets
            http://localhost:8080/mock/same
            http://localhost:8080/mock/live""");
  }

  @Test
  void aServerSetByItsNameStaysThere() throws Exception {
    assertThat(
            urls(
                ".filesBaseUrl(ServersClient.Servers.FILES).healthBaseUrl(\"http://h:1/x/\")"
                    + ".baseUrl(ServersClient.Servers.SANDBOX)",
                ""))
        .isEqualTo(
            """
            https://sandbox.depots.example/v2-beta/depots
            https://files.depots.example/depots/a%2Fb/files/x%20y?mode=new
            https://sandbox.depots.example/v2-beta/depots/1/files/f
            http://h:1/x/status
            https://sandbox.depots.example/v1/tickets
            https://sandbox.depots.example/v2-beta/same
            https://sandbox.depots.example/v2-beta/live""");
  }

  @Test
  void aServerOfWhichTheDocumentSaysTooLittleIsDemandedByItsCalls() throws Exception {
    String code =
        """
        try {
          return ServersClient.builder()%s.build().api().createSession().request().url().toString();
        } catch (IllegalStateException e) {
          return e.getMessage();
        }
        """;
    assertThat(GoldenProbe.run("servers", "Servers", code.formatted(""), ""))
        .isEqualTo(
            "the server `https://{tenant}.depots.example` needs `tenant`; set `tenantBaseUrl` on"
                + " the builder");
    assertThat(GoldenProbe.run("servers", "Servers", code.formatted(".serverTenant(\"acme\")"), ""))
        .isEqualTo("https://acme.depots.example/sessions");
  }

  @Test
  void aVariableTakesOnlyTheValuesOfItsEnum() throws Exception {
    String code =
        """
        try {
          ServersClient.builder().serverRegion(in);
          return "taken";
        } catch (IllegalArgumentException e) {
          return e.getMessage();
        }
        """;
    assertThat(GoldenProbe.run("servers", "Servers", code, "mars"))
        .isEqualTo("region must be one of eu, us");
  }

  @Test
  void requestsReallyArriveAtTheServerThatWasSet() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    String code =
        """
        ServersClient client =
            ServersClient.builder().filesBaseUrl(in).baseUrl("http://unreachable.invalid").build();
        client.api().putFile("1", "n\u00fc", p -> {}).get();
        return "";
        """;
    GoldenProbe.run("servers", "Servers", code, server.url("/up%2Fload").toString());
    assertThat(server.takeRequest().getTarget()).isEqualTo("/up%2Fload/depots/1/files/n%C3%BC");
  }

  private static String urls(String settings, String in) throws Exception {
    String code =
        "ServersClient client = ServersClient.builder()" + settings + ".build();\n" + URLS;
    return GoldenProbe.run("servers", "Servers", code, in);
  }
}
