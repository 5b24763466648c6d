package dev.specfit.runtime;

import java.util.Objects;

/**
 * Something that fills a builder: a lambda, or a finished object, which copies itself. That is how
 * one method takes both {@code page(p -> p.size(50))} and {@code page(page)}.
 *
 * @param <B> the builder
 */
@FunctionalInterface
public interface Fill<B> {
  /** Sets what there is to set. */
  void into(B builder);

  /** Fills a builder and gives it back. */
  static <B> B fill(B builder, Fill<? super B> fill) {
    Objects.requireNonNull(fill, "fill").into(builder);
    return builder;
  }
}
