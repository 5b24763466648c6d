package dev.specfit.runtime.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How long a server asks to wait: {@code retry-after-ms}, or {@code Retry-After} in seconds or as a
 * date (RFC 9110, section 10.2.3). A date counts from the response's own {@code Date} where it has
 * one, so that clocks needn't agree.
 */
public final class RetryAfter {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{0,30})?");
  private static final Duration LONGEST = Duration.ofDays(36_500);

  /** The three forms of dates (RFC 9110, section 5.6.7). */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          pattern("EEE, d MMM yyyy HH:mm:ss").appendLiteral(" GMT").toFormatter(Locale.ENGLISH),
          pattern("EEEE, d-MMM-")
              .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
              .appendPattern(" HH:mm:ss")
              .appendLiteral(" GMT")
              .toFormatter(Locale.ENGLISH),
          pattern("EEE MMM ppd HH:mm:ss yyyy").toFormatter(Locale.ENGLISH));

  private RetryAfter() {}

  private static DateTimeFormatterBuilder pattern(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
  }

  /** What the headers ask for; null where they ask nothing that can be understood. */
  public static @Nullable Duration of(Headers headers, Instant now) {
    Duration precise = number(headers.get("retry-after-ms"), 1_000_000);
    if (precise != null) {
      return precise;
    }
    String value = headers.get("Retry-After");
    Duration seconds = number(value, 1_000_000_000);
    if (seconds != null) {
      return seconds;
    }
    Instant until = date(value);
    if (until == null) {
      return null;
    }
    Instant told = date(headers.get("Date"));
    Duration wait = Duration.between(told == null ? now : told, until);
    return wait.isNegative() ? Duration.ZERO : shorter(wait);
  }

  private static @Nullable Duration number(@Nullable String text, long nanosPerUnit) {
    if (text == null || !NUMBER.matcher(text.strip()).matches()) {
      return null;
    }
    BigDecimal nanos = new BigDecimal(text.strip()).multiply(BigDecimal.valueOf(nanosPerUnit));
    return nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        ? LONGEST
        : shorter(Duration.ofNanos(nanos.longValue()));
  }

  private static Duration shorter(Duration wait) {
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static @Nullable Instant date(@Nullable String text) {
    if (text == null || text.length() > 40) {
      return null;
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDateTime.parse(text.strip(), form).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException e) {
        // Another form, or none.
      }
    }
    return null;
  }
}
