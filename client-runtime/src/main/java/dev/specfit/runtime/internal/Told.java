package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.JsonNull;
import dev.specfit.runtime.UnexpectedJsonException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page tells of paging. Absent and null are nothing told, and so is no page at all. So
 * is a {@code false} where the document promises a position: some servers end that way.
 */
final class Told {
  private static final Set<String> NOTHING = Set.of("missing", "null", "a boolean");

  private Told() {}

  /** A position or URL, or null where there is none, which an empty text means too. */
  static <P> @Nullable String position(Function<P, @Nullable Object> where, @Nullable P page) {
    String text = text(where, page);
    return text == null || text.isEmpty() || text.equals("false") ? null : text;
  }

  /** A flag, or null if it isn't one. */
  static <P> @Nullable Boolean flag(Function<P, @Nullable Object> where, @Nullable P page) {
    String text = text(where, page);
    boolean told = "true".equals(text) || "false".equals(text);
    return told ? Boolean.valueOf(text) : null;
  }

  /** A whole number, or null if it isn't one. */
  static <P> @Nullable Long number(Function<P, @Nullable Object> where, @Nullable P page) {
    return number(text(where, page));
  }

  /** The whole number that a text is, or null if it isn't one. */
  static @Nullable Long number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text).longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static <P> @Nullable String text(Function<P, @Nullable Object> where, @Nullable P page) {
    if (page == null) {
      return null;
    }
    Object told;
    try {
      told = where.apply(page);
    } catch (UnexpectedJsonException e) {
      if (NOTHING.contains(e.found())) {
        return null;
      }
      throw e;
    }
    if (told == null || told == JsonNull.NULL) {
      return null;
    }
    return told instanceof JsonEncodable encodable
        ? JsonPointers.text(encodable.toJsonValue())
        : told.toString();
  }
}
