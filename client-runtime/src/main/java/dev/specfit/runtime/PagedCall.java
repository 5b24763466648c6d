package dev.specfit.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request whose answer is one page of many. As an {@link ApiCall} it is the first page alone. The
 * walks are lazy: a page is asked for when its first item is; each walk starts anew. They end with
 * a {@link PageLoopException} when the server leads back to a position already seen, repeats a
 * page, or goes on past the client's page limit (10,000 unless set). Limits of time are those of a
 * page, not of a walk.
 *
 * @param <P> a page; nullable where a success may have none, which is no items and the last page
 *     unless a header says where the next is
 * @param <T> an item
 */
public interface PagedCall<P extends @Nullable Object, T> extends ApiCall<P> {
  /** Every page, with what it tells beside its items; iterators throw what {@link #get()} does. */
  Pages<P> pages();

  /** The items of every page; its iterators throw what {@link #get()} throws. */
  Iterable<T> items();

  /** The items of every page, as a sequential, lazy stream; closing it ends the walk. */
  Stream<T> stream();

  /**
   * The same call from another page on.
   *
   * @param position what {@link PageIterator#position} gave in a walk of the same call
   * @throws IllegalArgumentException if it isn't such a text
   */
  PagedCall<P, T> from(String position);

  /**
   * Walks in the background; no thread waits for a page.
   *
   * @param each has each page, one after the other, on the thread that received it; false ends the
   *     walk. What it throws fails the future.
   * @return done when the walk is; cancelling it ends the walk and the request on its way
   */
  CompletableFuture<@Nullable Void> forEachPage(Predicate<? super P> each);

  @Override
  PagedCall<P, T> with(Fill<CallOptions.Builder> options);

  @Override
  PagedCall<P, T> clone();
}
