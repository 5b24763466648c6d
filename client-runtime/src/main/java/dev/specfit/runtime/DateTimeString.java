package dev.specfit.runtime;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * A date and time ({@code format: date-time}, RFC 3339). The text is kept exactly, so that what was
 * read is written back to the digit; it is parsed only when asked.
 */
public final class DateTimeString extends ExactText {
  private static final DateTimeFormatter RFC_3339 =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffset("+HH:MM", "Z")
          .toFormatter(Locale.ROOT);

  private DateTimeString(String text) {
    super(text);
  }

  /** The value with this text, which need not be a date. */
  public static DateTimeString of(String text) {
    return new DateTimeString(text);
  }

  /** The value for this time, seconds always written ({@code 10:00:00Z}, never {@code 10:00Z}). */
  public static DateTimeString of(OffsetDateTime value) {
    return new DateTimeString(RFC_3339.format(value));
  }

  /** The value for this instant, in UTC. */
  public static DateTimeString of(Instant value) {
    return of(value.atOffset(ZoneOffset.UTC));
  }

  /**
   * The time with its offset.
   *
   * @throws java.time.format.DateTimeParseException if the text isn't an RFC 3339 date-time
   */
  public OffsetDateTime toOffsetDateTime() {
    return DateTimeText.parse(text());
  }

  /**
   * The instant.
   *
   * @throws java.time.format.DateTimeParseException if the text isn't an RFC 3339 date-time
   */
  public Instant toInstant() {
    return toOffsetDateTime().toInstant();
  }
}
