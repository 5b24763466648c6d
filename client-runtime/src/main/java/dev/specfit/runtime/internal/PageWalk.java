package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.ApiExchange;
import dev.specfit.runtime.PageLoopException;
import dev.specfit.runtime.QueryParameters;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One walk over the pages; asks for a page only when it is wanted. */
final class PageWalk<P, T> implements Iterator<P> {
  private final Paging<P, T> paging;
  private final Steps<P> steps;
  private final Set<String> seen = new HashSet<>();
  private @Nullable QueryParameters query;
  private @Nullable P previous;
  private long pages;
  private long items;

  PageWalk(Paging<P, T> paging, Steps<P> steps) {
    this.paging = paging;
    this.steps = steps;
    this.query = steps.first();
  }

  @Override
  public boolean hasNext() {
    return query != null;
  }

  @Override
  public P next() {
    QueryParameters at = query;
    if (at == null) {
      throw new NoSuchElementException("no more pages");
    }
    ApiCall<P> call = paging.request.with(at);
    int limit = CallSettings.PAGE_LIMIT;
    OperationCall.Answer<P> answer;
    if (call instanceof OperationCall<P> operation) {
      limit = operation.pageLimit();
      answer = operation.answer();
    } else {
      answer = new OperationCall.Answer<>(call.get(), new Headers.Builder().build());
    }
    guard(call, answer);
    pages++;
    items += paging.itemsOf(answer.body()).size();
    query = steps.next(at, call.request().url(), answer, new Steps.Walked(pages, items));
    if (query != null && pages >= limit) {
      throw loop(call, "there are more than " + limit + " pages");
    }
    return answer.body();
  }

  private void guard(ApiCall<P> call, OperationCall.Answer<P> answer) {
    String position = steps.position(answer);
    if (position != null && !seen.add(position)) {
      throw loop(call, "the server leads back to a page already seen");
    }
    if (!paging.itemsOf(answer.body()).isEmpty() && answer.body().equals(previous)) {
      throw loop(call, "the server sent the same page again");
    }
    previous = answer.body();
  }

  private static PageLoopException loop(ApiCall<?> call, String problem) {
    return new PageLoopException(exchange(call), problem, null);
  }

  private static ApiExchange exchange(ApiCall<?> call) {
    return call instanceof OperationCall<?> operation ? operation.exchange() : ApiExchange.unsent();
  }
}
