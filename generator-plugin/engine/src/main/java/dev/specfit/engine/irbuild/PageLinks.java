package dev.specfit.engine.irbuild;

import dev.specfit.engine.ir.IrPagination;
import dev.specfit.engine.ir.IrPagination.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises pages that tell the URL of the next one. */
final class PageLinks {
  private static final Set<String> NEXT = Set.of("next", "nextpage");

  private PageLinks() {}

  /** In the page: under a name that says so, or with a description or format that does. */
  static Optional<IrPagination> inPage(PageShape shape) {
    return shape
        .told(PageWords.NEXT_URL, PageValue::isText)
        .or(() -> shape.told(NEXT, PageValue::isUrl))
        .map(next -> shape.told(Style.NEXT_URL, Optional.empty(), next.path(), List.of()));
  }

  /** In a {@code Link} header (RFC 8288), of a request that can ask for a page. */
  static Optional<IrPagination> inHeader(PageShape shape) {
    boolean linked =
        shape.page().headers().stream()
            .anyMatch(header -> header.name().toLowerCase(Locale.ROOT).equals("link"));
    return linked && asksForPages(shape)
        ? Optional.of(shape.told(Style.LINK_HEADER, Optional.empty(), List.of(), List.of()))
        : Optional.empty();
  }

  private static boolean asksForPages(PageShape shape) {
    return shape.isSized()
        || shape.asked(PageWords.PAGE, value -> true).isPresent()
        || shape.asked(PageWords.OFFSET, value -> true).isPresent()
        || shape.asked(PageWords.CURSOR, value -> true).isPresent();
  }
}
