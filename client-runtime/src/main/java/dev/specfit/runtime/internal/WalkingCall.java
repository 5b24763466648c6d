package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.CallOptions;
import dev.specfit.runtime.Fill;
import dev.specfit.runtime.PagedCall;
import dev.specfit.runtime.Pages;
import dev.specfit.runtime.QueryParameters;
import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Callback;
import retrofit2.Response;

/** The first page's call, and the walk over all of them. */
final class WalkingCall<P, T> implements PagedCall<P, T> {
  private final ApiCall<P> firstPage;
  private final Paging<P, T> paging;
  private final Steps<P> steps;
  private final QueryParameters start;
  private final CallOptions options;

  private WalkingCall(
      ApiCall<P> firstPage,
      Paging<P, T> paging,
      Steps<P> steps,
      QueryParameters start,
      CallOptions options) {
    this.firstPage = firstPage;
    this.paging = paging;
    this.steps = steps;
    this.start = start;
    this.options = options;
  }

  static <P, T> WalkingCall<P, T> of(Paging<P, T> paging, Steps<P> steps, QueryParameters start) {
    ApiCall<P> firstPage = paging.request.with(start);
    return new WalkingCall<>(firstPage, paging, steps, start, CallOptions.none());
  }

  @Override
  public Pages<P> pages() {
    return this::walk;
  }

  private PageWalk<P, T> walk() {
    return new PageWalk<>(paging, steps, start, options);
  }

  @Override
  public PagedCall<P, T> from(String position) {
    QueryParameters at = Positions.read(position);
    ApiCall<P> page = paging.request.with(at).with(options);
    return new WalkingCall<>(page, paging, steps, at, options);
  }

  @Override
  public CompletableFuture<@Nullable Void> forEachPage(Predicate<? super P> each) {
    return AsyncWalk.start(walk(), each);
  }

  @Override
  public Stream<T> stream() {
    PageWalk<P, T> walk = walk();
    int traits = Spliterator.ORDERED;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, traits), false)
        .flatMap(page -> paging.itemsOf(page).stream())
        .onClose(walk::close);
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
  public PagedCall<P, T> with(Fill<CallOptions.Builder> changes) {
    ApiCall<P> first = firstPage.with(changes);
    CallOptions more = options.with(changes).withoutKey();
    return new WalkingCall<>(first, paging, steps, start, more);
  }

  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod") // a call is new, not a copy
  public PagedCall<P, T> clone() {
    return new WalkingCall<>(firstPage.clone(), paging, steps, start, options);
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
