package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.clients.telnyx.model.ExternalConnection;
import dev.specfit.clients.telnyx.model.ListExternalConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.PageLoopException;
import dev.specfit.runtime.PagedCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How {@code listExternalConnections} walks from page to page. */
final class ListExternalConnectionsPagingTest {
  @RegisterExtension final Vendor vendor = Telnyx.externalConnections();

  @Test
  void itemsWalkThreePages() {
    vendor.plays("three-pages-1", "three-pages-2", "three-pages-3");

    List<String> ids = new ArrayList<>();
    for (ExternalConnection connection : pagesOfTwo().items()) {
      ids.add(connection.id().text());
    }

    assertThat(ids)
        .containsExactly(
            "1930241863466354001",
            "1930241863466354002",
            "1930241863466354003",
            "1930241863466354004",
            "1930241863466354005");
  }

  @Test
  void pagesComeOneByOneAndWriteBack() {
    vendor.plays("three-pages-1", "three-pages-2", "three-pages-3");

    List<Long> numbers = new ArrayList<>();
    for (ListExternalConnectionsResponse page : pagesOfTwo().pages()) {
      numbers.add(page.meta().pageNumber());
      vendor.writesBack(page);
    }

    assertThat(numbers).containsExactly(1L, 2L, 3L);
  }

  @Test
  void emptyPageEndsTheWalk() {
    vendor.plays("empty-last-page-1", "empty-last-page-2");

    assertThat(pagesOfTwo().stream().map(c -> c.id().text()))
        .containsExactly("1930241863466354001", "1930241863466354002");
  }

  @Test
  void samePageForEverStopsWithAnError() {
    vendor.plays("same-page-1", "same-page-2");
    List<String> ids = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              for (ExternalConnection connection : pagesOfTwo().items()) {
                ids.add(connection.id().text());
              }
            })
        .isInstanceOf(PageLoopException.class)
        .hasMessageStartingWith("GET /external_connections (ListExternalConnections): ");
    assertThat(ids).containsExactly("1930241863466354001", "1930241863466354002");
  }

  private PagedCall<ListExternalConnectionsResponse, ExternalConnection> pagesOfTwo() {
    return Telnyx.client(vendor)
        .externalConnections()
        .listExternalConnections(q -> q.page(p -> p.size(2)));
  }
}
