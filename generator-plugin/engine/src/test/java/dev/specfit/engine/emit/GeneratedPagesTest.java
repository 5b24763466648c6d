package dev.specfit.engine.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.runtime.ApiException;
import dev.specfit.runtime.PageLoopException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks over pages as they were inferred, with a generated client. */
class GeneratedPagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/pages").toAbsolutePath();
  private static UnaryOperator<String> walk;

  private final MockWebServer server = new MockWebServer();

  /** One client for all: a walk gives the ids of its items. */
  @BeforeAll
  static void compile() throws Exception {
    EmitResult result =
        Generation.run(
            GOLDEN,
            List.of(GOLDEN.resolve("openapi.yaml")),
            List.of(),
            Generation.options("com.acme.pages", "Pages"));
    CompiledClient.Source probe =
        new CompiledClient.Source(
            "probe/Probe.java",
            """
            package probe;

            import com.acme.pages.*;
            import com.acme.pages.model.*;

            public final class Probe implements java.util.function.UnaryOperator<String> {
              @Override
              public String apply(String in) {
                ListsApi lists =
                    PagesClient.builder().baseUrl(in.split(" ")[1]).build().lists();
                Iterable<Item> items =
                    switch (in.split(" ")[0]) {
                      case "number" -> lists.listByNumber(q -> q.perPage(2)).items();
                      case "numberFromTwo" -> lists.listByNumber(q -> q.page(2)).items();
                      case "content" -> lists.listContent().items();
                      case "bare" -> lists.listBare().items();
                      case "offset" -> lists.listByOffset(q -> q.offset(10).limit(2)).items();
                      case "cursor" -> lists.listByCursor(q -> q.limit(2)).items();
                      case "long" -> lists.listByLong().items();
                      case "lastItem" -> lists.listByLastItem(q -> q.limit(2)).items();
                      case "link" -> lists.listByLink().items();
                      case "url" -> lists.listByUrl().items();
                      case "openLink" -> lists.listByOpenLink().items();
                      case "window" -> lists.listByWindow().items();
                      case "search" -> lists.search(b -> b.text("a")).items();
                      case "searchFrom" -> lists.search(b -> b.cursor("x y")).items();
                      case "query" -> lists.query(b -> b.text("a"), q -> q.sort("s")).items();
                      case "queryNothing" -> lists.query(null).items();
                      default -> throw new IllegalArgumentException(in);
                    };
                StringBuilder ids = new StringBuilder();
                items.forEach(item -> ids.append(item.id()));
                return ids.toString();
              }
            }
            """);
    @SuppressWarnings("unchecked")
    UnaryOperator<String> made =
        (UnaryOperator<String>)
            CompiledClient.compile(result.files(), probe)
                .loadClass("probe.Probe")
                .getDeclaredConstructor()
                .newInstance();
    walk = made;
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A page; {@code [ab]} stands for an array of items with these ids. */
  private void page(String json) {
    StringBuilder body = new StringBuilder();
    for (String part : json.split("(?=\\[)|(?<=\\])", -1)) {
      body.append(part.startsWith("[") ? items(part) : part);
    }
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(body.toString())
            .build());
  }

  private static String items(String ids) {
    List<String> items = new ArrayList<>();
    ids.substring(1, ids.length() - 1)
        .chars()
        .forEach(id -> items.add("{\"id\":\"" + (char) id + "\"}"));
    return "[" + String.join(",", items) + "]";
  }

  private String walk(String how) {
    return walk.apply(how + " " + server.url("/"));
  }

  /** What was asked: target and body. */
  private List<String> asked() throws Exception {
    List<String> asked = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      RecordedRequest request = server.takeRequest();
      String body = request.getBody() == null ? "" : request.getBody().utf8();
      asked.add(body.isEmpty() ? request.getTarget() : request.getTarget() + " " + body);
    }
    return asked;
  }

  @Test
  void numbersGoOverAnEmptyPageToTheTotalAndKeepTheSize() throws Exception {
    page("{\"items\":[ab],\"meta\":{\"page\":1,\"total_pages\":3}}");
    page("{\"items\":[],\"meta\":{\"page\":2,\"total_pages\":3}}");
    page("{\"items\":[c],\"meta\":{\"page\":3,\"total_pages\":3}}");

    assertThat(walk("number")).isEqualTo("abc");
    assertThat(asked())
        .containsExactly(
            "/numbers?per_page=2", "/numbers?per_page=2&page=2", "/numbers?per_page=2&page=3");
  }

  @Test
  void aWalkStartsAtTheCallersOwnPage() throws Exception {
    page("{\"items\":[b],\"meta\":{\"page\":2,\"total_pages\":3}}");
    page("{\"items\":[c],\"meta\":{\"page\":3,\"total_pages\":3}}");

    assertThat(walk("numberFromTwo")).isEqualTo("bc");
    assertThat(asked()).containsExactly("/numbers?page=2", "/numbers?page=3");
  }

  @Test
  void aNumberOfPagesBelowOneTellsNothing() {
    page("{\"items\":[a],\"meta\":{\"page\":1,\"total_pages\":-1}}");
    page("{\"items\":[b],\"meta\":{\"page\":2,\"total_pages\":0}}");
    page("{\"items\":[],\"meta\":{\"page\":3,\"total_pages\":0}}");

    assertThat(walk("number")).isEqualTo("ab");
  }

  @Test
  void pagesThatAlternateAreALoop() {
    page("{\"items\":[a],\"meta\":{\"page\":1,\"total_pages\":9}}");
    page("{\"items\":[b],\"meta\":{\"page\":2,\"total_pages\":9}}");
    page("{\"items\":[c],\"meta\":{\"page\":1,\"total_pages\":9}}");

    assertThatThrownBy(() -> walk("number"))
        .isInstanceOf(PageLoopException.class)
        .hasMessage("GET /numbers (listByNumber): the server leads back to a page already seen");
  }

  @Test
  void aServerThatCountsFromZeroIsFollowed() throws Exception {
    page("{\"content\":[a],\"number\":0,\"last\":false}");
    page("{\"content\":[b],\"number\":1,\"last\":true}");

    assertThat(walk("content")).isEqualTo("ab");
    assertThat(asked()).containsExactly("/content", "/content?page=1");
  }

  @Test
  void withoutAnySignAnEmptyPageIsTheLast() throws Exception {
    page("[ab]");
    page("[c]");
    page("[]");

    assertThat(walk("bare")).isEqualTo("abc");
    assertThat(asked()).containsExactly("/bare", "/bare?page=2", "/bare?page=3");
  }

  @Test
  void offsetsEndAtTheTotalNumberOfItems() throws Exception {
    page("{\"widgets\":[ab],\"total\":13}");
    page("{\"widgets\":[c],\"total\":13}");

    assertThat(walk("offset")).isEqualTo("abc");
    assertThat(asked()).containsExactly("/offsets?offset=10&limit=2", "/offsets?offset=12&limit=2");
  }

  @Test
  void aTotalBelowWhatWasSeenEndsNothing() throws Exception {
    page("{\"widgets\":[ab],\"total\":0}");
    page("{\"widgets\":[c],\"total\":-1}");
    page("{\"widgets\":[],\"total\":0}");

    assertThat(walk("offset")).isEqualTo("abc");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void cursorsInAnyWrapperAreFollowedUntilThereIsNone() throws Exception {
    page("{\"data\":[ab],\"paging\":{\"cursors\":{\"after\":\"x&y\"}}}");
    page("{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"z\"}}}");
    page("{\"data\":[c],\"paging\":{\"cursors\":{\"after\":\"\"}}}");

    assertThat(walk("cursor")).isEqualTo("abc");
    assertThat(asked())
        .containsExactly(
            "/cursors?limit=2", "/cursors?limit=2&after=x%26y", "/cursors?limit=2&after=z");
  }

  @Test
  void anAbsentWrapperEndsTheWalk() {
    page("{\"data\":[a]}");

    assertThat(walk("cursor")).isEqualTo("a");
  }

  @Test
  void aNumberCanBeTheNextPosition() throws Exception {
    page("{\"data\":[a],\"next_page\":9007199254740993}");
    page("{\"data\":[b],\"next_page\":null}");

    assertThat(walk("long")).isEqualTo("ab");
    assertThat(asked()).containsExactly("/longs", "/longs?page=9007199254740993");
  }

  @Test
  void theLastItemsIdIsTheNextPosition() throws Exception {
    page("{\"data\":[ab],\"has_more\":true}");
    page("{\"data\":[c],\"has_more\":false}");

    assertThat(walk("lastItem")).isEqualTo("abc");
    assertThat(asked())
        .containsExactly("/last-items?limit=2", "/last-items?limit=2&starting_after=b");
  }

  @Test
  void aRelativeLinkInAnObjectIsFollowed() throws Exception {
    page("{\"_embedded\":{\"things\":[a]},\"_links\":{\"next\":{\"href\":\"?cursor=2&x=%26\"}}}");
    page("{\"_embedded\":{\"things\":[b]},\"_links\":{}}");

    assertThat(walk("link")).isEqualTo("ab");
    assertThat(asked()).containsExactly("/links", "/links?cursor=2&x=%26");
  }

  @Test
  void absoluteUrlsAreFollowedAndFalseIsNone() throws Exception {
    page("{\"orders\":[a],\"nextPage\":\"" + server.url("/urls?page=2") + "\"}");
    page("{\"orders\":[b],\"nextPage\":\"/v1/elsewhere/urls?page=3\"}");
    page("{\"orders\":[c],\"nextPage\":false}");

    assertThat(walk("url")).isEqualTo("abc");
    assertThat(asked()).containsExactly("/urls", "/urls?page=2", "/urls?page=3");
  }

  @Test
  void aLinkToAnotherOriginIsRefused() {
    page("{\"orders\":[a],\"nextPage\":\"https://evil.example/urls?page=2\"}");

    assertThatThrownBy(() -> walk("url"))
        .isInstanceOf(ApiException.class)
        .hasMessageEndingWith("the next page is said to be at another place");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aLinkWithoutAPageOfItsOwnIsRefused() {
    page("{\"orders\":[a],\"nextPage\":\"/urls/page/2\"}");

    assertThatThrownBy(() -> walk("url"))
        .isInstanceOf(ApiException.class)
        .hasMessageEndingWith("the next page is said to be at another place");
  }

  @Test
  void aLinkInAUnionIsFollowed() throws Exception {
    page("{\"data\":[a],\"links\":{\"next\":\"?page=2\"}}");
    page("{\"data\":[b],\"links\":{\"prev\":\"?page=1\"}}");

    assertThat(walk("openLink")).isEqualTo("ab");
    assertThat(asked()).containsExactly("/open-links", "/open-links?page=2");
  }

  @Test
  void anEnumCanBeThePositionAndTheItemsOneOfTwoArrays() throws Exception {
    page("{\"left\":[a],\"right\":[x],\"next_window\":\"second\"}");
    page("{\"left\":[b],\"right\":[y],\"next_window\":\"fourth\"}");
    page("{\"left\":[c],\"right\":[]}");

    assertThat(walk("window")).isEqualTo("abc");
    assertThat(asked())
        .containsExactly("/windows", "/windows?window=second", "/windows?window=fourth");
  }

  @Test
  void aBodyCanCarryTheCursor() throws Exception {
    page("{\"payload\":{\"found\":[a]},\"next_cursor\":\"x+y z\"}");
    page("{\"payload\":{\"found\":[b]}}");

    assertThat(walk("search")).isEqualTo("ab");
    assertThat(asked())
        .containsExactly(
            "/search {\"text\":\"a\"}", "/search {\"text\":\"a\",\"cursor\":\"x+y z\"}");
  }

  @Test
  void aBodysOwnCursorStartsTheWalk() throws Exception {
    page("{\"payload\":{\"found\":[a]},\"next_cursor\":\"b\"}");
    page("{\"payload\":{\"found\":[b]}}");

    assertThat(walk("searchFrom")).isEqualTo("ab");
    assertThat(asked())
        .containsExactly("/search {\"cursor\":\"x y\"}", "/search {\"cursor\":\"b\"}");
  }

  @Test
  void aBodyCanCarryThePageNumberBesideAQuery() throws Exception {
    page("{\"data\":[a],\"total_pages\":2}");
    page("{\"data\":[b],\"total_pages\":2}");

    assertThat(walk("query")).isEqualTo("ab");
    assertThat(asked())
        .containsExactly(
            "/query?sort=s {\"text\":\"a\"}", "/query?sort=s {\"text\":\"a\",\"page\":2}");
  }

  @Test
  void aBodyThatIsLeftOutIsAnEmptyOneInAWalk() throws Exception {
    page("{\"data\":[a],\"total_pages\":2}");
    page("{\"data\":[b],\"total_pages\":2}");

    assertThat(walk("queryNothing")).isEqualTo("ab");
    assertThat(asked()).containsExactly("/query {}", "/query {\"page\":2}");
  }
}
