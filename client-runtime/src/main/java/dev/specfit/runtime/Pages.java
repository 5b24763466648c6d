package dev.specfit.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a {@link PagedCall}; each iterator is a walk of its own.
 *
 * @param <P> a page; nullable as that of the call
 */
public interface Pages<P extends @Nullable Object> extends Iterable<P> {
  @Override
  PageIterator<P> iterator();
}
