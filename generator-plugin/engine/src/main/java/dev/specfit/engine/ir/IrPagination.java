package dev.specfit.engine.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How pages follow each other. Paths are property names from the response's root down.
 *
 * @param style how the next page is asked for
 * @param items where the items are in a page; empty when the page itself is the array
 * @param position what says where to go on: the parameter's name and, for a deepObject, the
 *     property path below it, or a property of the request's body; empty for {@link Style#NEXT_URL}
 *     and {@link Style#LINK_HEADER}
 * @param inBody whether {@code position} is a property of the request's body
 * @param size the parameter that says how long a page is, likewise; may be empty
 * @param sizeDefault the page size to send with a position when {@code size} must be explicit, or
 *     null
 * @param next where the page holds the next position or URL; empty for counted styles
 * @param nextItem where the last item of a page holds the next position, from the item down; empty
 *     unless there is no {@code next} in the page
 * @param signs what else a page tells
 * @param first the first page number or offset
 * @param endsAtShortPage whether a page shorter than asked for is the last
 * @param inferred whether Specfit found it out by itself, or the document says so
 */
public record IrPagination(
    Style style,
    List<String> items,
    List<String> position,
    boolean inBody,
    List<String> size,
    @Nullable Long sizeDefault,
    List<String> next,
    List<String> nextItem,
    Signs signs,
    long first,
    boolean endsAtShortPage,
    boolean inferred) {
  public IrPagination {
    items = List.copyOf(items);
    position = List.copyOf(position);
    size = List.copyOf(size);
    next = List.copyOf(next);
    nextItem = List.copyOf(nextItem);
  }

  /** The styles of paging. */
  public enum Style {
    PAGE_NUMBER,
    OFFSET,
    CURSOR,
    NEXT_URL,
    LINK_HEADER
  }

  /**
   * Where a page tells how far the walk is; each may be empty.
   *
   * @param current its own number
   * @param totalPages how many pages there are
   * @param totalItems how many items there are in all pages
   * @param hasMore whether there are more
   * @param isLast whether it is the last
   */
  public record Signs(
      List<String> current,
      List<String> totalPages,
      List<String> totalItems,
      List<String> hasMore,
      List<String> isLast) {
    /** A page tells nothing. */
    public static final Signs NONE =
        new Signs(List.of(), List.of(), List.of(), List.of(), List.of());

    public Signs {
      current = List.copyOf(current);
      totalPages = List.copyOf(totalPages);
      totalItems = List.copyOf(totalItems);
      hasMore = List.copyOf(hasMore);
      isLast = List.copyOf(isLast);
    }

    /** Every path. */
    public List<List<String>> all() {
      return List.of(current, totalPages, totalItems, hasMore, isLast);
    }
  }
}
