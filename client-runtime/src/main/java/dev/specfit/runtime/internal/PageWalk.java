package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.CallOptions;
import dev.specfit.runtime.PageIterator;
import dev.specfit.runtime.PageLoopException;
import dev.specfit.runtime.QueryParameters;
import java.util.NoSuchElementException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One walk over the pages; asks for a page only when it is wanted. */
final class PageWalk<P, T> implements PageIterator<P> {
  private final Paging<P, T> paging;
  private final Steps<P> steps;
  private final QueryParameters start;
  private final CallOptions options;
  private final SeenPages seen = new SeenPages();
  private volatile @Nullable ApiCall<P> running;
  private volatile boolean closed;
  private @Nullable QueryParameters query;
  private @Nullable String loop;
  private @Nullable P previous;
  private long pages;
  private long items;

  PageWalk(Paging<P, T> paging, Steps<P> steps, QueryParameters start, CallOptions options) {
    this.paging = paging;
    this.steps = steps;
    this.start = start;
    this.options = options;
    QueryParameters first = steps.first(start);
    this.query = first;
    seen.asked(first);
  }

  @Override
  public boolean hasNext() {
    return query != null && !closed;
  }

  @Override
  public @Nullable String position() {
    return query == null ? null : Positions.write(query);
  }

  @Override
  public void close() {
    closed = true;
    ApiCall<P> call = running;
    if (call != null) {
      call.cancel();
    }
  }

  @Override
  public P next() {
    ApiCall<P> call = call();
    OperationCall.Answer<P> answer =
        call instanceof OperationCall<P> own
            ? own.answer()
            : new OperationCall.Answer<>(call.get(), new Headers.Builder().build());
    return took(call, answer);
  }

  /** The call for the next page, unsent. */
  ApiCall<P> call() {
    QueryParameters at = query;
    if (at == null || closed) {
      throw new NoSuchElementException("no more pages");
    }
    ApiCall<P> call = paging.request.with(at).with(options);
    if (loop != null) {
      throw loop(call, loop);
    }
    running = call;
    if (closed) {
      call.cancel();
    }
    return call;
  }

  /** Steps on, with the answer to that call. */
  P took(ApiCall<P> call, OperationCall.Answer<P> answer) {
    QueryParameters at = query;
    P page = answer.body();
    guard(call, answer);
    pages++;
    items += paging.itemsOf(page).size();
    Steps.Walked walked = new Steps.Walked(pages, items, start);
    QueryParameters next = at == null ? null : steps.next(at, call.request().url(), answer, walked);
    if (next != null && !seen.asked(next)) {
      loop = "the server leads back to a page already seen";
    } else if (next != null && pages >= limit(call)) {
      loop = "there are more than " + pages + " pages";
    }
    query = next;
    return page;
  }

  private static int limit(ApiCall<?> call) {
    return call instanceof OperationCall<?> own ? own.pageLimit() : CallSettings.PAGE_LIMIT;
  }

  private void guard(ApiCall<P> call, OperationCall.Answer<P> answer) {
    P page = answer.body();
    boolean empty = paging.itemsOf(page).isEmpty();
    if (!empty && page.equals(previous)) {
      throw loop(call, "the server sent the same page again");
    }
    if (steps.counts()) {
      String position = steps.position(answer);
      if (position != null && !seen.told(position)) {
        throw loop(call, "the server leads back to a page already seen");
      } else if (position == null && !empty && !seen.sent(page)) {
        throw loop(call, "the server sent the same page again");
      }
    }
    previous = page;
  }

  private static PageLoopException loop(ApiCall<?> call, String problem) {
    ApiExchange exchange =
        call instanceof OperationCall<?> own ? own.exchange() : ApiExchange.unsent();
    return new PageLoopException(exchange, problem, null);
  }
}
