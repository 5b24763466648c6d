package dev.specfit.runtime;

import java.util.stream.Stream;

/**
 * A request whose answer is one page of many. As an {@link ApiCall} it is the first page alone. The
 * walks are lazy: a page is asked for when its first item is; each walk starts anew. They end with
 * a {@link PageLoopException} when the server leads back to a position already seen, repeats a
 * page, or goes on past the client's page limit (10,000 unless set).
 *
 * @param <P> a page
 * @param <T> an item
 */
public interface PagedCall<P, T> extends ApiCall<P> {
  /** Every page; its iterators throw what {@link #get()} throws. */
  Iterable<P> pages();

  /** The items of every page; its iterators throw what {@link #get()} throws. */
  Iterable<T> items();

  /** The items of every page, as a sequential, lazy stream. */
  Stream<T> stream();

  @Override
  PagedCall<P, T> clone();
}
