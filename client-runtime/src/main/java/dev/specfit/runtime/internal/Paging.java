package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonValue;
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
  Function<P, @Nullable Object> totalItems = page -> null;
  private Function<P, @Nullable Object> hasMore = page -> null;
  private Function<P, @Nullable Object> isLast = page -> null;
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

  /**
   * Starts, for positions that the request's body carries.
   *
   * @param items the items of a page; null is none
   * @param body the first page's body, and how it is moved on
   * @param request makes the call for another body
   */
  public static <P, T, B> Paging<P, T> of(
      Function<P, @Nullable List<T>> items, PageBody<B> body, Function<B, ApiCall<P>> request) {
    return new Paging<>(items, body.position(), at -> request.apply(body.at(at)));
  }

  /** Null-safe access to what is inside something optional. */
  public static <A, B> @Nullable B at(@Nullable A outer, Function<A, @Nullable B> inner) {
    return outer == null ? null : inner.apply(outer);
  }

  /** What is at a JSON pointer in a value that has no getter for it, or null. */
  public static @Nullable JsonValue json(@Nullable JsonEncodable outer, String pointer) {
    return outer == null ? null : JsonPointers.find(outer.toJsonValue(), pointer);
  }

  /** Where a page tells its own number. */
  public Paging<P, T> current(Function<P, @Nullable Object> current) {
    this.current = current;
    return this;
  }

  /** Where a page tells how many pages there are. */
  public Paging<P, T> totalPages(Function<P, @Nullable Object> totalPages) {
    this.totalPages = totalPages;
    return this;
  }

  /** Where a page tells how many items there are in all pages. */
  public Paging<P, T> totalItems(Function<P, @Nullable Object> totalItems) {
    this.totalItems = totalItems;
    return this;
  }

  /** Where a page tells whether it is the last. */
  public Paging<P, T> isLast(Function<P, @Nullable Object> isLast) {
    this.isLast = isLast;
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

  /** The last item of each page holds the position of the next. */
  public PagedCall<P, T> byLastItem(String parameter, Function<T, @Nullable Object> next) {
    return byCursor(
        parameter,
        page -> {
          List<T> all = itemsOf(page);
          return all.isEmpty() ? null : next.apply(all.get(all.size() - 1));
        });
  }

  /** Each page tells the URL of the next. */
  public PagedCall<P, T> byNextUrl(Function<P, @Nullable Object> next) {
    return call(new Steps.NextUrl<>(this, answer -> Told.position(next, answer.body())));
  }

  /** Each response tells the URL of the next page in its {@code Link} header (RFC 8288). */
  public PagedCall<P, T> byLinkHeader() {
    return call(new Steps.NextUrl<>(this, answer -> LinkHeader.next(answer.headers())));
  }

  /** The items of a page; none where there is no page. */
  List<T> itemsOf(@Nullable P page) {
    List<T> all = page == null ? null : items.apply(page);
    return all == null ? List.of() : all;
  }

  /** Whether a page says that more come; null if it says nothing of it. */
  @Nullable Boolean more(P page) {
    Boolean more = Told.flag(hasMore, page);
    if (more != null) {
      return more;
    }
    Boolean last = Told.flag(isLast, page);
    return last == null ? null : !last;
  }

  private PagedCall<P, T> call(Steps<P> steps) {
    return WalkingCall.of(this, steps, query);
  }
}
