package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import dev.specfit.runtime.internal.Paging;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // nulls are what is tested, or known not to be there
class PagingTest {
  private final MockWebServer server = new MockWebServer();
  private ExemplarClient client;

  @BeforeEach
  void start() throws Exception {
    server.start();
    client =
        ExemplarClient.builder()
            .baseUrl(server.url("/v2/").toString())
            .pageLimit(5)
            .retries(RetryPolicy.none())
            .build();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void page(String json) {
    server.enqueue(new MockResponse.Builder().body(json).build());
  }

  private static String page(int number, int total, String... names) {
    return "{\"data\":["
        + List.of(names).stream()
            .map(n -> "{\"id\":\"1\",\"name\":\"" + n + "\",\"serial\":null}")
            .collect(Collectors.joining(","))
        + "],\"meta\":{\"page_number\":"
        + number
        + ",\"total_pages\":"
        + total
        + "}}";
  }

  private static String items(String extra, String... names) {
    String data = page(0, 0, names);
    return data.substring(0, data.indexOf(",\"meta\"")) + extra + "}";
  }

  private List<String> targets() throws Exception {
    List<String> targets = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      targets.add(server.takeRequest().getTarget());
    }
    return targets;
  }

  private static List<String> names(Iterable<Gadget> items) {
    List<String> names = new ArrayList<>();
    items.forEach(item -> names.add(item.name()));
    return names;
  }

  private Paging<GadgetList, Gadget> paging(QueryParameters query) {
    return Paging.of(
        GadgetList::data,
        query,
        q -> client.gadgets().listGadgetsWire(q, HeaderParameters.empty(), RequestRules.none()));
  }

  private static Object extra(GadgetList page, String name) {
    return page.additionalProperties().get(name);
  }

  @Test
  void pagesFollowTheirNumbersToTheTotal() throws Exception {
    page(page(1, 3, "a", "b"));
    page(page(2, 3));
    page(page(3, 3, "c"));

    assertThat(names(client.gadgets().listGadgets(q -> q.page(p -> p.size(2))).items()))
        .containsExactly("a", "b", "c");
    assertThat(targets())
        .containsExactly(
            "/v2/gadgets?page[size]=2",
            "/v2/gadgets?page[size]=2&page[number]=2",
            "/v2/gadgets?page[size]=2&page[number]=3");
  }

  @Test
  void aWalkStartsWhereTheCallerSays() throws Exception {
    page(page(2, 3, "b"));
    page(page(3, 3, "c"));

    assertThat(
            client.gadgets().listGadgets(q -> q.page(p -> p.number(2))).stream().map(Gadget::name))
        .containsExactly("b", "c");
    assertThat(targets())
        .containsExactly("/v2/gadgets?page[number]=2", "/v2/gadgets?page[number]=3");
  }

  @Test
  void withoutATotalAnEmptyPageIsTheLast() {
    page(items("", "a"));
    page(items("", "b"));
    page(items(""));

    assertThat(names(client.gadgets().listGadgets().items())).containsExactly("a", "b");
  }

  @Test
  void pagesAreAskedForOnlyWhenWanted() {
    page(page(1, 3, "a", "b"));
    page(page(2, 3, "c"));
    Iterator<Gadget> items = client.gadgets().listGadgets().items().iterator();
    assertThat(server.getRequestCount()).isZero();

    items.next();
    items.next();
    assertThat(server.getRequestCount()).isEqualTo(1);
    items.next();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void everyWalkStartsAnew() {
    page(page(1, 1, "a"));
    page(page(1, 1, "a"));
    page(page(1, 1, "a"));
    PagedCall<GadgetList, Gadget> call = client.gadgets().listGadgets();

    assertThat(call.get().data()).hasSize(1);
    assertThat(names(call.items())).containsExactly("a");
    assertThat(names(call.items())).containsExactly("a");
  }

  @Test
  void aServerThatReportsTheSamePageAgainIsALoop() {
    page(page(1, 3, "a"));
    page(page(1, 3, "b"));

    assertThatThrownBy(() -> names(client.gadgets().listGadgets().items()))
        .isInstanceOf(PageLoopException.class)
        .hasMessage("GET /gadgets (ListGadgets): the server leads back to a page already seen");
  }

  @Test
  void theVerySamePageAgainIsALoop() {
    page(items("", "a"));
    page(items("", "a"));

    assertThatThrownBy(() -> names(client.gadgets().listGadgets().items()))
        .isInstanceOf(PageLoopException.class)
        .hasMessage("GET /gadgets (ListGadgets): the server sent the same page again");
  }

  @Test
  void aWalkGivesUpAtItsLimit() {
    for (int i = 1; i <= 6; i++) {
      page(page(i, 100, "n" + i));
    }

    assertThatThrownBy(() -> names(client.gadgets().listGadgets().items()))
        .isInstanceOf(PageLoopException.class)
        .hasMessage("GET /gadgets (ListGadgets): there are more than 5 pages");
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void anErrorOnALaterPageIsThrownThere() {
    page(page(1, 2, "a"));
    server.enqueue(new MockResponse.Builder().code(500).build());
    Iterator<GadgetList> pages = client.gadgets().listGadgets().pages().iterator();

    pages.next();
    assertThatThrownBy(pages::next).isInstanceOf(ApiStatusException.class);
  }

  @Test
  void anExplicitSizeGoesWithEveryPageAndAShortOneEnds() throws Exception {
    page(items("", "a", "b"));
    page(items("", "c"));

    PagedCall<GadgetList, Gadget> call =
        paging(QueryParameters.empty())
            .size("pageSize", 2)
            .endsAtShortPage()
            .byPageNumber("page", 1);

    assertThat(names(call.items())).containsExactly("a", "b", "c");
    assertThat(targets())
        .containsExactly("/v2/gadgets?pageSize=2", "/v2/gadgets?pageSize=2&page=2");
  }

  @Test
  void offsetsCountItems() throws Exception {
    page(items("", "a", "b"));
    page(items("", "c"));
    page(items(""));

    assertThat(names(paging(QueryParameters.empty()).byOffset("skip", 0).items()))
        .containsExactly("a", "b", "c");
    assertThat(targets())
        .containsExactly("/v2/gadgets", "/v2/gadgets?skip=2", "/v2/gadgets?skip=3");
  }

  @Test
  void cursorsAreFollowedAndEncoded() throws Exception {
    page(items(",\"next\":\"a&b\"", "a"));
    page(items(",\"next\":\"c\"", "b"));
    page(items(",\"next\":null", "c"));

    assertThat(
            names(
                paging(QueryParameters.empty())
                    .byCursor("after", page -> extra(page, "next"))
                    .items()))
        .containsExactly("a", "b", "c");
    assertThat(targets())
        .containsExactly("/v2/gadgets", "/v2/gadgets?after=a%26b", "/v2/gadgets?after=c");
  }

  @Test
  void cursorsThatAlternateAreALoop() {
    page(items(",\"next\":\"a\"", "1"));
    page(items(",\"next\":\"b\"", "2"));
    page(items(",\"next\":\"a\"", "3"));

    assertThatThrownBy(
            () ->
                names(
                    paging(QueryParameters.empty())
                        .byCursor("after", page -> extra(page, "next"))
                        .items()))
        .isInstanceOf(PageLoopException.class);
  }

  @Test
  void hasMoreEndsTheWalk() {
    page(items(",\"next\":\"a\",\"more\":true", "1"));
    page(items(",\"next\":\"b\",\"more\":false", "2"));

    assertThat(
            names(
                paging(QueryParameters.empty())
                    .hasMore(page -> extra(page, "more"))
                    .byCursor("after", page -> extra(page, "next"))
                    .items()))
        .containsExactly("1", "2");
  }

  @Test
  void nextUrlsAreFollowedWithinTheOrigin() throws Exception {
    page(items(",\"next\":\"?p=2&x=%26\"", "a"));
    page(items(",\"next\":\"" + server.url("/v2/gadgets?p=3") + "\"", "b"));
    page(items(",\"next\":\"https://evil.example/v2/gadgets?p=4\"", "c"));
    Iterator<GadgetList> pages =
        paging(QueryParameters.empty()).byNextUrl(page -> extra(page, "next")).pages().iterator();

    pages.next();
    pages.next();
    assertThatThrownBy(pages::next)
        .isInstanceOf(ApiException.class)
        .hasMessageEndingWith("the next page is said to be at another place");
    assertThat(targets())
        .containsExactly("/v2/gadgets", "/v2/gadgets?p=2&x=%26", "/v2/gadgets?p=3");
  }

  @Test
  void linkHeadersAreFollowed() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body(items("", "a"))
            .addHeader("Link", "</v2/gadgets?p=1>; rel=prev, </v2/gadgets?p=2>; rel=\"next last\"")
            .build());
    page(items("", "b"));

    assertThat(names(paging(QueryParameters.empty()).byLinkHeader().items()))
        .containsExactly("a", "b");
    assertThat(targets()).containsExactly("/v2/gadgets", "/v2/gadgets?p=2");
  }

  @Test
  void noPageAtAllEndsTheWalk() {
    page(items(",\"next\":\"2\"", "a"));
    server.enqueue(new MockResponse.Builder().code(204).build());
    PagedCall<GadgetList, Gadget> call =
        paging(QueryParameters.empty())
            .hasMore(page -> extra(page, "more"))
            .byCursor("after", page -> extra(page, "next"));
    assertThat(names(call.items())).containsExactly("a");

    server.enqueue(new MockResponse.Builder().code(204).build());
    assertThat(names(paging(QueryParameters.empty()).byPageNumber("page", 1).items())).isEmpty();
  }

  @Test
  void noPageAtAllIsToldAsNull() {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    PagedCall<GadgetList, Gadget> call = paging(QueryParameters.empty()).byOffset("offset", 0);
    List<GadgetList> pages = new ArrayList<>();
    call.pages().forEach(pages::add);
    call.forEachPage(pages::add).join();
    assertThat(pages).containsExactly(null, null);
  }
}
