package dev.specfit.it.telnyx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.specfit.clients.telnyx.model.Connection;
import dev.specfit.clients.telnyx.model.ListConnectionsResponse;
import dev.specfit.it.Vendor;
import dev.specfit.runtime.PageLoopException;
import dev.specfit.runtime.PagedCall;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How {@code listConnections} walks from page to page. */
final class ListConnectionsPagingTest {
  @RegisterExtension final Vendor vendor = Telnyx.connections();

  @Test
  void itemsWalkThreePages() {
    vendor.plays("three-pages-1", "three-pages-2", "three-pages-3");

    List<String> names = new ArrayList<>();
    for (Connection connection : pagesOfTwo().items()) {
      names.add(connection.connectionName());
    }

    assertThat(names).containsExactly("office 1", "office 2", "office 3", "office 4", "office 5");
  }

  @Test
  void pagesComeOneByOneAndWriteBack() {
    vendor.plays("three-pages-1", "three-pages-2", "three-pages-3");

    List<Long> numbers = new ArrayList<>();
    for (ListConnectionsResponse page : pagesOfTwo().pages()) {
      numbers.add(page.meta().pageNumber());
      vendor.writesBack(page);
    }

    assertThat(numbers).containsExactly(1L, 2L, 3L);
  }

  @Test
  void emptyPageEndsTheWalk() {
    vendor.plays("empty-last-page-1", "empty-last-page-2");

    assertThat(pagesOfTwo().stream().map(Connection::connectionName))
        .containsExactly("office 1", "office 2");
  }

  @Test
  void samePageForEverStopsWithAnError() {
    vendor.plays("same-page-1", "same-page-2");
    List<String> names = new ArrayList<>();

    assertThatThrownBy(
            () -> {
              for (Connection connection : pagesOfTwo().items()) {
                names.add(connection.connectionName());
              }
            })
        .isInstanceOf(PageLoopException.class)
        .hasMessageStartingWith("GET /connections (ListConnections): ");
    assertThat(names).containsExactly("office 1", "office 2");
  }

  private PagedCall<ListConnectionsResponse, Connection> pagesOfTwo() {
    return Telnyx.client(vendor).connections().listConnections(q -> q.page(p -> p.size(2)));
  }
}
