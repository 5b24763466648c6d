package dev.specfit.runtime.internal;

import dev.specfit.runtime.PagedCall;
import dev.specfit.runtime.QueryParameters;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says how an operation's pages follow each other; the last step gives the call. Parameters are
 * named as they stand in the query, such as {@code page[number]}. Positions that a page reports may
 * be of any type; null is not reported.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class Paging<P, T> {
  final Function<P, @Nullable List<T>> items;
  final PageRequest<P> request;
  final QueryParameters query;
  Function<P, @Nullable Object> current = page -> null;
  Function<P, @Nullable Object> totalPages = page -> null;
  Function<P, @Nullable Object> hasMore = page -> null;
  String size = "";
  @Nullable Long sizeDefault;
  boolean endsAtShortPage;

  private Paging(
      Function<P, @Nullable List<T>> items, QueryParameters query, PageRequest<P> request) {
    this.items = items;
    this.query = query;
    this.request = request;
  }

  /**
   * Starts.
   *
   * @param items the items of a page; null is none
   * @param query the first page's query
   * @param request makes the call for another query
   */
  public static <P, T> Paging<P, T> of(
      Function<P, @Nullable List<T>> items, QueryParameters query, PageRequest<P> request) {
    return new Paging<>(items, query, request);
  }

  /** Null-safe access to what is inside something optional. */
  public static <A, B> @Nullable B at(@Nullable A outer, Function<A, @Nullable B> inner) {
    return outer == null ? null : inner.apply(outer);
  }

  /** Where a page tells its own position. */
  public Paging<P, T> current(Function<P, @Nullable Object> current) {
    this.current = current;
    return this;
  }

  /** Where a page tells how many pages there are. */
  public Paging<P, T> totalPages(Function<P, @Nullable Object> totalPages) {
    this.totalPages = totalPages;
    return this;
  }

  /** Where a page tells whether there are more. */
  public Paging<P, T> hasMore(Function<P, @Nullable Object> hasMore) {
    this.hasMore = hasMore;
    return this;
  }

  /** The parameter that says how long a page is. */
  public Paging<P, T> size(String parameter) {
    this.size = parameter;
    return this;
  }

  /** The same, sent with every page of a walk, with this value unless the caller set another. */
  public Paging<P, T> size(String parameter, long value) {
    this.size = parameter;
    this.sizeDefault = value;
    return this;
  }

  /** Ends the walk at a page that is shorter than asked for. */
  public Paging<P, T> endsAtShortPage() {
    this.endsAtShortPage = true;
    return this;
  }

  /** Pages are counted; the first has this number. */
  public PagedCall<P, T> byPageNumber(String parameter, long first) {
    return call(new Steps.Counted<>(this, parameter, first, false));
  }

  /** Items are counted; the first has this number. */
  public PagedCall<P, T> byOffset(String parameter, long first) {
    return call(new Steps.Counted<>(this, parameter, first, true));
  }

  /** Each page tells the position of the next. */
  public PagedCall<P, T> byCursor(String parameter, Function<P, @Nullable Object> next) {
    return call(new Steps.Cursor<>(this, parameter, next));
  }

  /** Each page tells the URL of the next. */
  public PagedCall<P, T> byNextUrl(Function<P, @Nullable Object> next) {
    return call(new Steps.NextUrl<>(this, answer -> Steps.text(next.apply(answer.body()))));
  }

  /** Each response tells the URL of the next page in its {@code Link} header (RFC 8288). */
  public PagedCall<P, T> byLinkHeader() {
    return call(new Steps.NextUrl<>(this, answer -> LinkHeader.next(answer.headers())));
  }

  private PagedCall<P, T> call(Steps<P> steps) {
    return new WalkingCall<>(request.with(query), this, steps);
  }
}
