package dev.specfit.runtime;

/**
 * The pages of a {@link PagedCall}; each iterator is a walk of its own.
 *
 * @param <P> a page
 */
public interface Pages<P> extends Iterable<P> {
  @Override
  PageIterator<P> iterator();
}
