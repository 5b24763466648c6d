package dev.specfit.engine.normalize;

import java.util.Locale;
import java.util.Optional;

/** What becomes of an operation that is meaningless, such as one with a reference into nowhere. */
public enum OnError {
  /** It is an error, and nothing is generated. */
  FAIL,
  /** It is left out with a warning. */
  SKIP;

  /** By the word of the option; empty if it is none. */
  public static Optional<OnError> parse(String word) {
    for (OnError one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
