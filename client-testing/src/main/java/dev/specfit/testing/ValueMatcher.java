package dev.specfit.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fixture expects of one text: a header, a query value, a body. */
@FunctionalInterface
interface ValueMatcher {
  /**
   * How the text differs from what is expected, one line each.
   *
   * @param value the text that came, or null if none did
   * @return empty if it is as expected
   */
  List<String> differences(@Nullable String value);

  default boolean matches(@Nullable String value) {
    return differences(value).isEmpty();
  }
}
