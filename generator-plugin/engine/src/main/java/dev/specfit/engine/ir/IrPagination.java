package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How pages follow each other. Paths are property names from the response's root down.
 *
 * @param style how the next page is asked for
 * @param items where the items are in a page; empty when the page itself is the array
 * @param position the request's parameter that says where to go on: the parameter's name and, for a
 *     deepObject, the property path below it; empty for {@link Style#NEXT_URL} and {@link
 *     Style#LINK_HEADER}
 * @param size the parameter that says how long a page is, likewise; may be empty
 * @param sizeDefault the page size to send with a position when {@code size} must be explicit, or
 *     null
 * @param next where the page holds the next position or URL; empty for counted styles
 * @param current where the page tells its own number; may be empty
 * @param totalPages where the page tells how many there are; may be empty
 * @param hasMore where the page tells whether there are more; may be empty
 * @param first the first page number or offset
 * @param endsAtShortPage whether a page shorter than asked for is the last
 * @param inferred whether Specfit found it out by itself, or the document says so
 */
public record IrPagination(
    Style style,
    List<String> items,
    List<String> position,
    List<String> size,
    @Nullable Long sizeDefault,
    List<String> next,
    List<String> current,
    List<String> totalPages,
    List<String> hasMore,
    long first,
    boolean endsAtShortPage,
    boolean inferred) {
  public IrPagination {
    items = List.copyOf(items);
    position = List.copyOf(position);
    size = List.copyOf(size);
    next = List.copyOf(next);
    current = List.copyOf(current);
    totalPages = List.copyOf(totalPages);
    hasMore = List.copyOf(hasMore);
  }

  /** The styles of paging. */
  public enum Style {
    PAGE_NUMBER,
    OFFSET,
    CURSOR,
    NEXT_URL,
    LINK_HEADER
  }
}
