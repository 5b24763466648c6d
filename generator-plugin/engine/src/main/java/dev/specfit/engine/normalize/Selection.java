package dev.specfit.engine.normalize;

import java.util.List;

/**
 * Which operations and webhooks a client is made of: those that any of {@code include} names (all,
 * where it is empty) and none of {@code exclude}. Types that nothing selected reaches are left out.
 *
 * @param include what to take; empty means everything
 * @param exclude what to leave out of that
 */
public record Selection(List<Selector> include, List<Selector> exclude) {
  /** Everything the documents declare. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /**
   * Reads a selection from the texts of its selectors.
   *
   * @throws IllegalArgumentException if one of them can't be read, see {@link Selector#parse}
   */
  public static Selection parse(List<String> include, List<String> exclude) {
    return new Selection(
        include.stream().map(Selector::parse).toList(),
        exclude.stream().map(Selector::parse).toList());
  }

  /** Whether everything is selected. */
  public boolean isEverything() {
    return include.isEmpty() && exclude.isEmpty();
  }
}
