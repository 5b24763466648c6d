package dev.specfit.runtime;

import dev.specfit.runtime.internal.HeaderText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A response header that a document declares: its name and what its text is. Names are compared
 * without regard to case (RFC 9110, section 5.1).
 *
 * @param <T> its value
 */
public final class ResponseHeader<T> {
  private final String name;
  private final String expected;
  private final Function<List<String>, @Nullable T> read;

  private ResponseHeader(String name, String expected, Function<List<String>, @Nullable T> read) {
    this.name = name;
    this.expected = expected;
    this.read = read;
  }

  /** A header whose text is its value; of one that is there several times, the last. */
  public static ResponseHeader<String> text(String name) {
    return scalar(name, "text", text -> text);
  }

  /** A header that is a whole number of 64 bits. */
  public static ResponseHeader<Long> int64(String name) {
    return scalar(name, "a whole number", Long::valueOf);
  }

  /** A header that is a number, kept exactly. */
  public static ResponseHeader<BigDecimal> decimal(String name) {
    return scalar(name, "a number", HeaderText::decimal);
  }

  /** A header that is {@code true} or {@code false}, in any case. */
  public static ResponseHeader<Boolean> bool(String name) {
    return scalar(name, "true or false", HeaderText::bool);
  }

  /** A header that is a date such as {@code 2026-01-31}. */
  public static ResponseHeader<LocalDate> date(String name) {
    return scalar(name, "a date", LocalDate::parse);
  }

  /** A header that is a point in time; its exact text is kept. */
  public static ResponseHeader<DateTimeString> dateTime(String name) {
    return scalar(name, "a date and time", DateTimeString::of);
  }

  private static <T> ResponseHeader<T> scalar(
      String name, String expected, Function<String, T> read) {
    return new ResponseHeader<>(
        name,
        expected,
        lines -> lines.isEmpty() ? null : read.apply(lines.get(lines.size() - 1).strip()));
  }

  /**
   * A header that is a list of such values, separated by commas, in one field or in several (RFC
   * 9110, section 5.6.1). An element in quotes is what the quotes hold; empty elements are none.
   */
  public ResponseHeader<List<T>> list() {
    return new ResponseHeader<>(
        name,
        "a list of values, each " + expected,
        lines ->
            lines.isEmpty()
                ? null
                : HeaderText.elements(lines).stream().map(this::element).toList());
  }

  private T element(String text) {
    T element = read.apply(List.of(text));
    if (element == null) {
      throw new IllegalArgumentException("an element without a value");
    }
    return element;
  }

  /** The name as the document has it. */
  public String name() {
    return name;
  }

  /**
   * The value in a response's headers, or null where it isn't there.
   *
   * @throws UnexpectedHeaderException if it isn't what the document says; the text is still to be
   *     had from the headers
   */
  public @Nullable T of(Headers headers) {
    try {
      return read.apply(headers.values(name));
    } catch (RuntimeException e) {
      throw new UnexpectedHeaderException(name, expected);
    }
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
