package dev.specfit.drift.paging;

import dev.specfit.engine.ir.IrPagination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A way of paging in words. */
final class PagingWords {
  private PagingWords() {}

  /** How the next page is asked for: {@code page number from `page.number`}. */
  static String of(IrPagination pages) {
    String style = style(pages);
    return pages.position().isEmpty() ? style : style + " from " + path(pages.position());
  }

  /** What of a way has become another: {@code the items are in `a` now, in `b` before}. */
  static String difference(IrPagination was, IrPagination is) {
    if (!of(was).equals(of(is))) {
      return "goes on by " + of(is) + " now, by " + of(was) + " before";
    }
    Map<String, String> before = parts(was);
    for (Map.Entry<String, String> part : parts(is).entrySet()) {
      String old = before.get(part.getKey());
      if (!Objects.equals(old, part.getValue())) {
        return part.getKey() + " " + part.getValue() + " now, " + old + " before";
      }
    }
    return "is walked otherwise now";
  }

  private static Map<String, String> parts(IrPagination pages) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "has its items in", pages.items().isEmpty() ? "the page itself" : path(pages.items()));
    parts.put("tells where it goes on in", path(pages.next()));
    parts.put("tells where it goes on in the last item's", path(pages.nextItem()));
    parts.put("begins at", "`" + pages.first() + "`");
    parts.put("has pages sized by", path(pages.size()));
    parts.put("asks for pages of", "`" + pages.sizeDefault() + "`");
    parts.put("tells its own number in", path(pages.signs().current()));
    parts.put("tells how many pages there are in", path(pages.signs().totalPages()));
    parts.put("tells how many items there are in", path(pages.signs().totalItems()));
    parts.put("tells whether there are more in", path(pages.signs().hasMore()));
    parts.put("tells whether it is the last in", path(pages.signs().isLast()));
    parts.put("ends at", pages.endsAtShortPage() ? "a short page" : "what a page tells");
    return parts;
  }

  private static String style(IrPagination pages) {
    return pages.style().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String path(List<String> names) {
    return names.isEmpty() ? "nothing" : "`" + String.join(".", names) + "`";
  }
}
