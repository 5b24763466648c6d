package dev.specfit.runtime.internal;

import dev.specfit.runtime.QueryParameters;
import java.util.List;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How one page leads to the next. */
interface Steps<P> {
  /** The query of the first page of a walk that starts here. */
  QueryParameters first(QueryParameters start);

  /**
   * The step after a page.
   *
   * @param query the page's query
   * @param url the page's URL
   * @param answer the page and its headers
   * @param walked how far the walk is with this page
   * @return the next page's query, or null at the end
   */
  @Nullable QueryParameters next(
      QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, Walked walked);

  /** Whether pages or items are counted: then a server that ignores positions repeats itself. */
  default boolean counts() {
    return false;
  }

  /** The position that a page tells: its own where it is counted, else the next; null if none. */
  @Nullable String position(OperationCall.Answer<P> answer);

  /**
   * How far a walk is.
   *
   * @param pages those seen
   * @param items those seen
   * @param start where it started
   */
  record Walked(long pages, long items, QueryParameters start) {}

  /** Pages or items with numbers. */
  record Counted<P, T>(Paging<P, T> paging, String parameter, long base, boolean byItem)
      implements Steps<P> {
    @Override
    public QueryParameters first(QueryParameters start) {
      return withSize(paging, start);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, Walked walked) {
      P page = answer.body();
      long at = at(query, page);
      List<T> items = paging.itemsOf(page);
      boolean ends =
          byItem
              ? items.isEmpty() || endsByItems(page, at - base + items.size())
              : endsByPages(page, at - base + 1, walked);
      return ends || isShort(query, page, items)
          ? null
          : query.with(parameter, String.valueOf(at + (byItem ? items.size() : 1)));
    }

    /** Where no position was asked for, a page may tell that counting starts at 0 or 1. */
    private long at(QueryParameters query, P page) {
      Long asked = Told.number(query.get(parameter));
      if (asked != null) {
        return asked;
      }
      Long told = byItem ? null : Told.number(paging.current, page);
      return told != null && (told == 0 || told == 1) ? told : base;
    }

    @Override
    public boolean counts() {
      return true;
    }

    private boolean endsByItems(P page, long reached) {
      Boolean more = paging.more(page);
      return more != null ? !more : isTotal(page, reached);
    }

    private boolean endsByPages(P page, long reached, Walked walked) {
      boolean fromFirst = !walked.start().containsKey(parameter);
      Boolean more = paging.more(page);
      Long total = Told.number(paging.totalPages, page);
      if (more != null) {
        return !more;
      } else if (total != null && total > 0) { // some servers send 0 or -1 when they don't count
        return (fromFirst ? walked.pages() : reached) >= total;
      }
      return paging.itemsOf(page).isEmpty() || (fromFirst && isTotal(page, walked.items()));
    }

    /** A total below what was seen is none: some servers send 0 or -1 when they don't count. */
    private boolean isTotal(P page, long reached) {
      Long total = Told.number(paging.totalItems, page);
      return total != null && total == reached;
    }

    private boolean isShort(QueryParameters query, P page, List<T> items) {
      Long size = Told.number(query.get(paging.size));
      return paging.endsAtShortPage
          && paging.more(page) == null
          && size != null
          && items.size() < size;
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return Told.position(paging.current, answer.body());
    }
  }

  /** Pages that tell the next position. */
  record Cursor<P, T>(
      Paging<P, T> paging, String parameter, Function<P, @Nullable Object> nextPosition)
      implements Steps<P> {
    @Override
    public QueryParameters first(QueryParameters start) {
      return withSize(paging, start);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, Walked walked) {
      String next = position(answer);
      return next == null ? null : query.with(parameter, PercentEncoder.encode(next));
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return Boolean.FALSE.equals(paging.more(answer.body()))
          ? null
          : Told.position(nextPosition, answer.body());
    }
  }

  /** Pages or headers that tell the next URL. */
  record NextUrl<P, T>(
      Paging<P, T> paging, Function<OperationCall.Answer<P>, @Nullable String> nextUrl)
      implements Steps<P> {
    @Override
    public QueryParameters first(QueryParameters start) {
      return withSize(paging, start);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, Walked walked) {
      String next = position(answer);
      return next == null ? null : NextLink.query(url, next);
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return Boolean.FALSE.equals(paging.more(answer.body())) ? null : nextUrl.apply(answer);
    }
  }

  private static QueryParameters withSize(Paging<?, ?> paging, QueryParameters query) {
    Long size = paging.sizeDefault;
    return size == null || query.containsKey(paging.size)
        ? query
        : query.with(paging.size, size.toString());
  }
}
