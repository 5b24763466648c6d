package dev.specfit.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A walk over pages. Each is asked for by {@link #next}, which throws what {@link ApiCall#get}
 * does, and a {@link PageLoopException} where the pages don't end. After a failure the walk can go
 * on: {@link #next} asks for the same page again.
 *
 * @param <P> a page; nullable as that of the call
 */
public interface PageIterator<P extends @Nullable Object> extends Iterator<P>, AutoCloseable {
  /**
   * Where the next page is, for {@link PagedCall#from}; null when there are no more. Its text is
   * nobody's but ours, and as private as the parameters of the call: it holds their values.
   */
  @Nullable String position();

  /** Ends the walk; a request on its way is cancelled. */
  @Override
  void close();
}
