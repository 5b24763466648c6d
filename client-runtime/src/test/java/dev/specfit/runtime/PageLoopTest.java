package dev.specfit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.specfit.runtime.exemplar.ExemplarClient;
import dev.specfit.runtime.exemplar.model.Gadget;
import dev.specfit.runtime.exemplar.model.GadgetList;
import dev.specfit.runtime.internal.Paging;
import dev.specfit.runtime.origin.PromptSockets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // nulls are what is tested, or known not to be there
class PageLoopTest {
  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger served = new AtomicInteger();
  private ExemplarClient client;

  @BeforeEach
  void start() throws Exception {
    server.setServerSocketFactory(new PromptSockets());
    server.start();
    client =
        ExemplarClient.builder()
            .baseUrl(server.url("/v2/").toString())
            .pageLimit(200)
            .retries(RetryPolicy.none())
            .build();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Answers the n-th request, from 0, with this page. */
  private void serve(IntFunction<String> page) {
    served.set(0);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String body = page.apply(served.getAndIncrement());
            MockResponse.Builder answer = new MockResponse.Builder();
            return body.startsWith("{")
                ? answer.body(body).build()
                : answer.code(Integer.parseInt(body)).build();
          }
        });
  }

  private static String page(String extra, String... names) {
    return "{\"data\":["
        + String.join(
            ",",
            Stream.of(names)
                .map(n -> "{\"id\":\"1\",\"name\":\"" + n + "\",\"serial\":null}")
                .toList())
        + "]"
        + (extra.isEmpty() ? "" : "," + extra)
        + "}";
  }

  private static String next(String position, String... names) {
    return page("\"next\":\"" + position + "\"", names);
  }

  private Paging<GadgetList, Gadget> paging() {
    return Paging.of(
        GadgetList::data,
        QueryParameters.empty(),
        q -> client.gadgets().listGadgetsWire(q, HeaderParameters.empty(), RequestRules.none()));
  }

  private PagedCall<GadgetList, Gadget> cursors() {
    return paging().byCursor("after", page -> page.additionalProperties().get("next"));
  }

  private PagedCall<GadgetList, Gadget> links() {
    return paging().byNextUrl(page -> page.additionalProperties().get("next"));
  }

  private PagedCall<GadgetList, Gadget> numbers() {
    return paging().byPageNumber("page", 1);
  }

  private PagedCall<GadgetList, Gadget> offsets() {
    return paging().byOffset("offset", 0);
  }

  private PagedCall<GadgetList, Gadget> toldNumbers() {
    return paging().current(page -> page.additionalProperties().get("at")).byPageNumber("page", 1);
  }

  /** A way of going round: who walks, what is served, after how many requests it is noticed. */
  private record Loop(
      PagedCall<GadgetList, Gadget> call, IntFunction<String> pages, int requests) {}

  private Map<String, Loop> loops() {
    String ab = "ab";
    Map<String, Loop> loops = new LinkedHashMap<>();
    loops.put("cursor A,A", new Loop(cursors(), n -> next("a", "n" + n), 2));
    loops.put("cursor A,B,A,B", new Loop(cursors(), n -> next("" + ab.charAt(n % 2), "n" + n), 3));
    loops.put("cursor of 50", new Loop(cursors(), n -> next("c" + n % 50, "n" + n), 51));
    loops.put("cursor, empty pages", new Loop(cursors(), n -> next("c" + n % 3), 4));
    loops.put("cursor that grows", new Loop(cursors(), n -> next("c" + n, "n" + n), 200));
    loops.put("link to itself", new Loop(links(), n -> next("?", "n" + n), 1));
    loops.put("link A,B,A,B", new Loop(links(), n -> next("?p=" + ab.charAt(n % 2), "n" + n), 3));
    loops.put("link of 50", new Loop(links(), n -> next("?p=" + n % 50, "n" + n), 51));
    loops.put("link that grows", new Loop(links(), n -> next("?p=" + n, "n" + n), 200));
    loops.put("numbers ignored, A,A", new Loop(numbers(), n -> page("", "x"), 2));
    loops.put("numbers ignored, A,B,A,B", new Loop(numbers(), n -> page("", "x" + n % 2), 3));
    loops.put("numbers ignored, 50", new Loop(numbers(), n -> page("", "x" + n % 50), 51));
    loops.put("numbers that never end", new Loop(numbers(), n -> page("", "x" + n), 200));
    loops.put("offsets ignored, A,B,A,B", new Loop(offsets(), n -> page("", "x" + n % 2), 3));
    loops.put(
        "told numbers 1,2,1,2", new Loop(toldNumbers(), n -> page("\"at\":" + n % 2, "x" + n), 3));
    return loops;
  }

  @Test
  void everyLoopEnds() {
    loops()
        .forEach(
            (name, loop) -> {
              serve(loop.pages());
              assertThatThrownBy(() -> loop.call().pages().forEach(page -> {}))
                  .as(name)
                  .isInstanceOf(PageLoopException.class);
              assertThat(served).as(name).hasValue(loop.requests());

              served.set(0);
              assertThatThrownBy(() -> loop.call().forEachPage(page -> true).get())
                  .as(name)
                  .cause()
                  .isInstanceOf(PageLoopException.class);
              assertThat(served).as(name).hasValue(loop.requests());
            });
    System.out.println("page loops: " + loops().size());
  }

  @Test
  void thePagesBeforeALoopAreHandedOut() {
    serve(n -> next("" + "ab".charAt(n % 2), "n" + n));
    List<String> names = new ArrayList<>();

    assertThatThrownBy(() -> cursors().items().forEach(item -> names.add(item.name())))
        .isInstanceOf(PageLoopException.class);
    assertThat(names).containsExactly("n0", "n1", "n2");
  }

  @Test
  void emptyPagesDoNotEndAWalkOfCursors() {
    serve(n -> n < 150 ? next("c" + n) : page("", "last"));

    assertThat(cursors().stream().map(Gadget::name)).containsExactly("last");
  }

  @Test
  void aWalkGoesOnFromItsPositionInAnotherProcess() {
    serve(n -> n < 3 ? next("c&" + n, "n" + n) : page("", "n3"));
    PageIterator<GadgetList> walk = cursors().pages().iterator();
    walk.next();
    walk.next();
    String position = walk.position();

    served.set(2);
    assertThat(cursors().from(position).stream().map(Gadget::name)).containsExactly("n2", "n3");
    served.set(2);
    assertThat(cursors().from(position).get().data().get(0).name()).isEqualTo("n2");
    assertThatThrownBy(() -> cursors().from("c&1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a position that a walk gave");
    served.set(2);
    walk.next();
    walk.next();
    assertThat(walk.position()).isNull();
  }

  @Test
  void aWalkThatFailedAsksForTheSamePageAgain() {
    serve(n -> n == 1 ? "500" : n == 0 ? next("a", "n0") : page("", "n" + n));
    PageIterator<GadgetList> walk = cursors().pages().iterator();
    walk.next();

    assertThat(catchThrowableOfType(ApiStatusException.class, walk::next).status()).isEqualTo(500);
    assertThat(walk.next().data().get(0).name()).isEqualTo("n2");
    assertThat(walk.hasNext()).isFalse();
  }

  @Test
  void stoppingEarlyLeavesNothingOpen() throws Exception {
    serve(n -> next("c" + n, "n" + n));
    try (Stream<Gadget> items = cursors().stream()) {
      assertThat(items.limit(3).map(Gadget::name)).containsExactly("n0", "n1", "n2");
    }
    assertThat(served).hasValue(3);

    served.set(0);
    List<String> names = new ArrayList<>();
    Function<GadgetList, String> name = page -> page.data().get(0).name();
    cursors().forEachPage(page -> names.add(name.apply(page)) && names.size() < 4).get();
    assertThat(names).containsExactly("n0", "n1", "n2", "n3");
    assertThat(served).hasValue(4);

    PageIterator<GadgetList> walk = cursors().pages().iterator();
    walk.next();
    walk.close();
    assertThat(walk.hasNext()).isFalse();
    okhttp3.Dispatcher dispatcher = client.client().okHttpClient().dispatcher();
    for (int i = 0; i < 500 && dispatcher.runningCallsCount() > 0; i++) {
      Thread.sleep(10); // an answer may have come whose call is about to end
    }
    assertThat(dispatcher.runningCallsCount()).isZero();
  }

  @Test
  void aWalkInTheBackgroundFailsAsACallDoes() {
    serve(n -> n == 1 ? "403" : next("c" + n, "n" + n));

    assertThatThrownBy(() -> cursors().forEachPage(page -> true).get())
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(ApiStatusException.class);
    served.set(5);
    CompletableFuture<Void> thrown =
        cursors()
            .forEachPage(
                page -> {
                  throw new IllegalStateException("the caller's");
                });
    assertThatThrownBy(thrown::get).cause().hasMessage("the caller's");
  }
}
