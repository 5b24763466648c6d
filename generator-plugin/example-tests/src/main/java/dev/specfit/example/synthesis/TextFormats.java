package dev.specfit.example.synthesis;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A text of each format; another for each number from 0 to 99. */
final class TextFormats {
  private static final Map<String, IntFunction<String>> BY_FORMAT =
      Map.ofEntries(
          Map.entry("date", n -> "2024-%02d-%02d".formatted(n / 28 % 12 + 1, n % 28 + 1)),
          Map.entry("date-time", n -> "2024-02-29T09:%02d:30Z".formatted(n % 60)),
          Map.entry("time", n -> "09:%02d:30Z".formatted(n % 60)),
          Map.entry("duration", n -> "P%dD".formatted(n + 1)),
          Map.entry("uuid", n -> "3f2b8c1e-5d47-4a96-b0e3-7c9d1f6a24%02d".formatted(n % 100)),
          Map.entry("email", n -> "someone%d@example.com".formatted(n)),
          Map.entry("idn-email", n -> "someone%d@example.com".formatted(n)),
          Map.entry("hostname", n -> "host%d.example.com".formatted(n)),
          Map.entry("idn-hostname", n -> "host%d.example.com".formatted(n)),
          Map.entry("ipv4", n -> "192.0.2.%d".formatted(n % 100 + 1)),
          Map.entry("ipv6", n -> "2001:db8::%d".formatted(n % 100 + 1)),
          Map.entry("uri", n -> "https://example.com/%d".formatted(n)),
          Map.entry("url", n -> "https://example.com/%d".formatted(n)),
          Map.entry("iri", n -> "https://example.com/%d".formatted(n)),
          Map.entry("uri-reference", n -> "/path/%d".formatted(n)),
          Map.entry("uri-template", n -> "/path/{id}/%d".formatted(n)),
          Map.entry("json-pointer", n -> "/member/%d".formatted(n)),
          Map.entry("regex", n -> "^[a-z]{%d}$".formatted(n + 1)),
          Map.entry("byte", n -> List.of("U3BlY2ZpdA==", "dGVzdA==", "Ynl0ZXM=").get(n % 3)),
          Map.entry("base64", n -> List.of("U3BlY2ZpdA==", "dGVzdA==", "Ynl0ZXM=").get(n % 3)),
          Map.entry("int64", n -> Long.toString(1293384261075731499L + n)),
          Map.entry("decimal", n -> "%d.10".formatted(19 + n)));

  private TextFormats() {}

  /** A text of a format; any text where the format is unknown. */
  static String of(String format, int number) {
    IntFunction<String> known = BY_FORMAT.get(format);
    return known != null ? known.apply(number) : plain(number);
  }

  static String plain(int number) {
    return number == 0 ? "text" : "text" + number;
  }
}
