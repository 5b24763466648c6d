package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.PagedCall;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.Request;
import okio.Timeout;
import retrofit2.Callback;
import retrofit2.Response;

/** The first page's call, and the walk over all of them. */
final class WalkingCall<P, T> implements PagedCall<P, T> {
  private final ApiCall<P> firstPage;
  private final Paging<P, T> paging;
  private final Steps<P> steps;

  WalkingCall(ApiCall<P> firstPage, Paging<P, T> paging, Steps<P> steps) {
    this.firstPage = firstPage;
    this.paging = paging;
    this.steps = steps;
  }

  @Override
  public Iterable<P> pages() {
    return () -> new PageWalk<>(paging, steps);
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(pages().spliterator(), false)
        .flatMap(page -> paging.itemsOf(page).stream());
  }

  @Override
  public Iterable<T> items() {
    return () -> stream().iterator();
  }

  @Override
  public P get() {
    return firstPage.get();
  }

  @Override
  public CompletableFuture<P> toFuture() {
    return firstPage.toFuture();
  }

  @Override
  public Response<P> execute() throws IOException {
    return firstPage.execute();
  }

  @Override
  public void enqueue(Callback<P> callback) {
    firstPage.enqueue(callback);
  }

  @Override
  public boolean isExecuted() {
    return firstPage.isExecuted();
  }

  @Override
  public void cancel() {
    firstPage.cancel();
  }

  @Override
  public boolean isCanceled() {
    return firstPage.isCanceled();
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod") // a call is new, not a copy
  public PagedCall<P, T> clone() {
    return new WalkingCall<>(firstPage.clone(), paging, steps);
  }

  @Override
  public Request request() {
    return firstPage.request();
  }

  @Override
  public Timeout timeout() {
    return firstPage.timeout();
  }
}
