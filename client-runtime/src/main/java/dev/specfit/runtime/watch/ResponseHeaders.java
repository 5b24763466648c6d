package dev.specfit.runtime.watch;

import org.jspecify.annotations.Nullable;

/** The headers of a response, for those who know which they want: they can't be listed. */
@FunctionalInterface
public interface ResponseHeaders {
  /** The last value of a header, or null. */
  @Nullable String get(String name);
}
