package dev.specfit.runtime.internal;

import dev.specfit.runtime.ApiCall;
import dev.specfit.runtime.QueryParameters;

/**
 * Makes the call for one page.
 *
 * @param <P> the page
 */
@FunctionalInterface
public interface PageRequest<P> {
  /** The call with this query. */
  ApiCall<P> with(QueryParameters query);
}
