package dev.specfit.runtime.internal;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ready-made adapters for the JDK's types that a build may map text formats to. A text that the
 * type refuses is a value of the wrong kind and is kept; one that it would write differently is
 * written back as it came.
 */
public final class MappedText {
  /** {@code java.lang.String}: the text as it is. */
  public static final ValueAdapter<String> STRING = Scalars.STRING;

  /** {@code java.util.UUID}. */
  public static final ValueAdapter<UUID> UUID =
      new Of<>("a UUID", java.util.UUID::fromString, java.util.UUID::toString);

  /** {@code java.net.URI}. */
  public static final ValueAdapter<URI> URI =
      new Of<>("a URI", java.net.URI::create, java.net.URI::toString);

  /** {@code java.time.OffsetDateTime}; seconds are always written. */
  public static final ValueAdapter<OffsetDateTime> OFFSET_DATE_TIME =
      new Of<>(
          "a date-time", OffsetDateTime::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

  /** {@code java.time.Instant}; any offset is read, UTC is written. */
  public static final ValueAdapter<Instant> INSTANT =
      new Of<>("a date-time", text -> OffsetDateTime.parse(text).toInstant(), Instant::toString);

  /** {@code java.time.LocalDate}. */
  public static final ValueAdapter<LocalDate> LOCAL_DATE =
      new Of<>("a date", LocalDate::parse, LocalDate::toString);

  /** {@code java.time.LocalTime}; seconds are always written. */
  public static final ValueAdapter<LocalTime> LOCAL_TIME =
      new Of<>("a time", LocalTime::parse, DateTimeFormatter.ISO_LOCAL_TIME::format);

  /** {@code java.time.OffsetTime}; seconds are always written. */
  public static final ValueAdapter<OffsetTime> OFFSET_TIME =
      new Of<>("a time", OffsetTime::parse, DateTimeFormatter.ISO_OFFSET_TIME::format);

  /** {@code java.time.Duration}. */
  public static final ValueAdapter<Duration> DURATION =
      new Of<>("a duration", Duration::parse, Duration::toString);

  private MappedText() {}

  private static final class Of<T> extends TextAdapter<T> {
    private final Function<String, T> parse;
    private final Function<T, String> format;

    Of(String expected, Function<String, T> parse, Function<T, String> format) {
      super(expected);
      this.parse = parse;
      this.format = format;
    }

    @Override
    @Nullable T of(String text) {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        return null;
      }
    }

    @Override
    String text(T value) {
      return format.apply(value);
    }
  }
}
