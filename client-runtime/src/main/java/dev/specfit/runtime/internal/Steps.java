package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.QueryParameters;
import java.util.List;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** How one page leads to the next. */
interface Steps<P> {
  /** The query of the first page of a walk. */
  QueryParameters first();

  /**
   * The step after a page.
   *
   * @param query the page's query
   * @param url the page's URL
   * @param answer the page and its headers
   * @param step how many pages came before it
   * @return the next page's query, or null at the end
   */
  @Nullable QueryParameters next(
      QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, int step);

  /** The position that a page is at, for the guard against loops, or null if unknown. */
  @Nullable String position(OperationCall.Answer<P> answer);

  /** The text of a position, or null where there is none. */
  static @Nullable String text(@Nullable Object position) {
    if (position == null || position == JsonNull.NULL) {
      return null;
    }
    String text =
        position instanceof JsonEncodable encodable
            ? JsonPointers.text(encodable.toJsonValue())
            : position.toString();
    return text.isEmpty() ? null : text;
  }

  /** Pages or items with numbers. */
  record Counted<P, T>(Paging<P, T> paging, String parameter, long base, boolean byItem)
      implements Steps<P> {
    @Override
    public QueryParameters first() {
      return withSize(paging, paging.query);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, int step) {
      List<T> items = itemsOf(paging, answer.body());
      long at = number(query.get(parameter), base);
      if (isEnd(query, answer.body(), items, at)) {
        return null;
      }
      return query.with(parameter, String.valueOf(at + (byItem ? items.size() : 1)));
    }

    private boolean isEnd(QueryParameters query, P page, List<T> items, long at) {
      String more = text(paging.hasMore.apply(page));
      String total = text(paging.totalPages.apply(page));
      if (more != null) {
        return !more.equals("true") || (byItem && items.isEmpty());
      } else if (total != null && !byItem) {
        return at - base + 1 >= number(total, 0);
      }
      long size = number(query.get(paging.size), 0);
      return items.isEmpty() || (paging.endsAtShortPage && items.size() < size);
    }

    private static long number(@Nullable String text, long otherwise) {
      try {
        return text == null ? otherwise : Long.parseLong(text);
      } catch (NumberFormatException e) {
        return otherwise;
      }
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return text(paging.current.apply(answer.body()));
    }
  }

  /** Pages that tell the next position. */
  record Cursor<P, T>(
      Paging<P, T> paging, String parameter, Function<P, @Nullable Object> nextPosition)
      implements Steps<P> {
    @Override
    public QueryParameters first() {
      return withSize(paging, paging.query);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, int step) {
      String more = text(paging.hasMore.apply(answer.body()));
      String next = position(answer);
      return next == null || "false".equals(more)
          ? null
          : query.with(parameter, PercentEncoder.encode(next));
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return text(nextPosition.apply(answer.body()));
    }
  }

  /** Pages or headers that tell the next URL. */
  record NextUrl<P, T>(
      Paging<P, T> paging, Function<OperationCall.Answer<P>, @Nullable String> nextUrl)
      implements Steps<P> {
    @Override
    public QueryParameters first() {
      return withSize(paging, paging.query);
    }

    @Override
    public @Nullable QueryParameters next(
        QueryParameters query, HttpUrl url, OperationCall.Answer<P> answer, int step) {
      String more = text(paging.hasMore.apply(answer.body()));
      String next = nextUrl.apply(answer);
      return next == null || "false".equals(more) ? null : NextLink.query(url, next);
    }

    @Override
    public @Nullable String position(OperationCall.Answer<P> answer) {
      return nextUrl.apply(answer);
    }
  }

  private static QueryParameters withSize(Paging<?, ?> paging, QueryParameters query) {
    Long size = paging.sizeDefault;
    return size == null || query.containsKey(paging.size)
        ? query
        : query.with(paging.size, size.toString());
  }

  private static <P, T> List<T> itemsOf(Paging<P, T> paging, P page) {
    List<T> items = paging.items.apply(page);
    return items == null ? List.of() : items;
  }
}
