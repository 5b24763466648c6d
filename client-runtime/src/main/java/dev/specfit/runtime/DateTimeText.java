package dev.specfit.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Reads a time as nearly everyone writes it: {@code 2018-02-02T22:25:27.521Z}, with any number of
 * digits up to nine, or with an offset of hours and minutes. Anything else is the JDK's to read or
 * to refuse; its parser takes twenty times as long.
 */
final class DateTimeText {
  private final String text;
  private int at;

  /** Whether all was as expected so far. */
  private boolean plain = true;

  private DateTimeText(String text) {
    this.text = text;
  }

  /**
   * The same as {@link OffsetDateTime#parse(CharSequence)}.
   *
   * @throws DateTimeParseException if it isn't a time
   */
  static OffsetDateTime parse(String text) {
    DateTimeText plainText = new DateTimeText(text);
    try {
      OffsetDateTime time = plainText.time();
      if (plainText.plain) {
        return time;
      }
    } catch (DateTimeException e) {
      // A field is beyond its range: the JDK says which.
    }
    return OffsetDateTime.parse(text);
  }

  private OffsetDateTime time() {
    int year = digits(4);
    skip('-');
    int month = digits(2);
    skip('-');
    int day = digits(2);
    skip('T');
    int hour = digits(2);
    skip(':');
    int minute = digits(2);
    skip(':');
    int second = digits(2);
    int nanos = nanos();
    return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset());
  }

  private int nanos() {
    if (next() != '.') {
      return 0;
    }
    at++;
    int start = at;
    int nanos = 0;
    for (int unit = 100_000_000; unit > 0 && isDigit(next()); unit /= 10) {
      nanos += unit * (next() - '0');
      at++;
    }
    plain &= at > start;
    return nanos;
  }

  private ZoneOffset offset() {
    char sign = next();
    at++;
    ZoneOffset offset = ZoneOffset.UTC;
    if (sign == '+' || sign == '-') {
      int hours = digits(2);
      skip(':');
      int minutes = digits(2);
      offset =
          sign == '+'
              ? ZoneOffset.ofHoursMinutes(hours, minutes)
              : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    } else {
      plain &= sign == 'Z';
    }
    plain &= at == text.length();
    return offset;
  }

  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      char c = next();
      plain &= isDigit(c);
      number = 10 * number + c - '0';
      at++;
    }
    return number;
  }

  private void skip(char expected) {
    plain &= next() == expected;
    at++;
  }

  /** The next character, or a space after the last. */
  private char next() {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
