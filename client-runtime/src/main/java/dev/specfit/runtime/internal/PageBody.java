package dev.specfit.runtime.internal;

import dev.specfit.runtime.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request's body that carries the position. A walk sees the position as if it stood in a query.
 *
 * @param <B> the body
 */
public final class PageBody<B> {
  private final String name;
  private final B first;
  private final QueryParameters position;
  private final BiFunction<B, String, B> move;

  private PageBody(String name, B first, QueryParameters position, BiFunction<B, String, B> move) {
    this.name = name;
    this.first = first;
    this.position = position;
    this.move = move;
  }

  /**
   * A body.
   *
   * @param name the property that is the position
   * @param first the first page's body
   * @param at its position; null is none
   * @param move the body at another position
   */
  public static <B> PageBody<B> of(
      String name, B first, Function<B, @Nullable Object> at, BiFunction<B, String, B> move) {
    String own = Told.position(at, first);
    QueryParameters position =
        own == null
            ? QueryParameters.empty()
            : QueryParameters.ofEncoded(List.of(Map.entry(name, PercentEncoder.encode(own))));
    return new PageBody<>(name, first, position, move);
  }

  QueryParameters position() {
    return position;
  }

  /** The body of the page at a position. */
  B at(QueryParameters walked) {
    String at = walked.get(name);
    return at == null || at.equals(position.get(name))
        ? first
        : move.apply(first, URLDecoder.decode(at, StandardCharsets.UTF_8));
  }
}
