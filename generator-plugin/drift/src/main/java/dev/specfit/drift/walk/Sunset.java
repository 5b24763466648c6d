package dev.specfit.drift.walk;

import dev.specfit.document.SpecObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The last day of something deprecated, {@code x-sunset}.
 *
 * @param text as written; null if none is named
 * @param date the day; null if it can't be read
 */
record Sunset(@Nullable String text, @Nullable LocalDate date) {
  /** What is written there. */
  static Sunset of(SpecObject node) {
    String text = Nodes.text(node, "x-sunset");
    return new Sunset(text, text == null ? null : parse(text.strip()));
  }

  boolean isMissing() {
    return text == null;
  }

  private static @Nullable LocalDate parse(String text) {
    try {
      return text.indexOf('T') > 0
          ? OffsetDateTime.parse(text).toLocalDate()
          : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
