package dev.specfit.runtime.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.ApiRefusedException;
import dev.specfit.runtime.HeaderParameters;
import dev.specfit.runtime.PagedCall;
import dev.specfit.runtime.QueryParameters;
import dev.specfit.runtime.RequestRules;
import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import dev.specfit.runtime.internal.Paging;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where links to the next page lead, whether they stand in the body or in a header. */
class NextLinkTableTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.setServerSocketFactory(new PromptSockets());
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String absolute(String text) {
    return text.replace("HOME", "localhost:" + server.getPort());
  }

  private static Map<String, String> followed() {
    Map<String, String> table = new LinkedHashMap<>();
    table.put("http://HOME/v2/gadgets?p=2", "/v2/gadgets?p=2");
    table.put("HTTP://HOME/v2/gadgets?p=2#f", "/v2/gadgets?p=2");
    table.put("//HOME/v2/gadgets?p=2", "/v2/gadgets?p=2");
    table.put("/v2/gadgets?p=2", "/v2/gadgets?p=2");
    table.put("gadgets?p=2", "/v2/gadgets?p=2");
    table.put("?p=2", "/v2/gadgets?p=2");
    table.put("/v2/other/../gadgets?p=2", "/v2/gadgets?p=2");
    table.put("/internal/admin?p=2", "/v2/gadgets?p=2");
    // Within the base's scheme these are paths.
    table.put("http:evil.test/v2/gadgets?p=2", "/v2/gadgets?p=2");
    table.put("http:/evil.test/v2/gadgets?p=2", "/v2/gadgets?p=2");
    table.put("?p=2&q=a%20b", "/v2/gadgets?p=2&q=a%20b");
    return table;
  }

  private static List<String> refused() {
    return List.of(
        "http://evil.test/v2/gadgets?p=2",
        "https://HOME/v2/gadgets?p=2",
        "http://localhost:1/v2/gadgets?p=2",
        "http://evil.HOME/v2/gadgets?p=2",
        "http://HOME.evil.test/v2/gadgets?p=2",
        "http://HOME@evil.test/v2/gadgets?p=2",
        "//evil.test/v2/gadgets?p=2",
        "\\\\evil.test/v2/gadgets?p=2",
        "/\\evil.test/v2/gadgets?p=2",
        "ftp://HOME/v2/gadgets?p=2",
        "file:///etc/passwd?p=2",
        "javascript:alert(1)?p=2",
        "http://?p=2",
        "/internal/admin");
  }

  private PagedCall<GadgetList, Gadget> pages(boolean inBody) {
    ExemplarClient client =
        ExemplarClient.builder().baseUrl(server.url("/v2/").toString()).bearerToken("t").build();
    Paging<GadgetList, Gadget> paging =
        Paging.of(
            GadgetList::data,
            QueryParameters.empty(),
            query ->
                client
                    .gadgets()
                    .listGadgetsWire(query, HeaderParameters.empty(), RequestRules.none()));
    return inBody
        ? paging.byNextUrl(page -> page.additionalProperties().get("next"))
        : paging.byLinkHeader();
  }

  private void page(boolean inBody, String link) {
    String json = "{\"next\":\"" + link.replace("\\", "\\\\") + "\"}";
    MockResponse.Builder page = new MockResponse.Builder();
    server.enqueue(
        inBody
            ? page.body(json).build()
            : page.addHeader("Link", "<" + link + ">; rel=\"next\"").body("{}").build());
  }

  @Test
  void aLinkIsFollowedWithinItsOriginOnly() throws Exception {
    int cells = 0;
    for (boolean inBody : new boolean[] {true, false}) {
      for (Map.Entry<String, String> row : followed().entrySet()) {
        page(inBody, absolute(row.getKey()));
        server.enqueue(new MockResponse.Builder().body("{}").build());
        Iterator<GadgetList> pages = pages(inBody).pages().iterator();
        pages.next();
        pages.next();
        server.takeRequest();
        assertThat(server.takeRequest().getTarget()).as(row.getKey()).isEqualTo(row.getValue());
        cells++;
      }
      for (String link : refused()) {
        page(inBody, absolute(link));
        Iterator<GadgetList> pages = pages(inBody).pages().iterator();
        int before = server.getRequestCount();
        assertThatThrownBy(
                () -> {
                  pages.next();
                  pages.next();
                })
            .as(link)
            .isInstanceOf(ApiRefusedException.class)
            .hasMessageEndingWith("the next page is said to be at another place");
        assertThat(server.getRequestCount()).isEqualTo(before + 1);
        server.takeRequest();
        cells++;
      }
    }
    System.out.println("links to the next page: " + cells + " cells");
  }
}
