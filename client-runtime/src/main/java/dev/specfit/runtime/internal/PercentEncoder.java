package dev.specfit.runtime.internal;

import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986, over UTF-8. */
final class PercentEncoder {
  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = ":/?@!$'()*,;";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoder() {}

  /** Everything but unreserved characters. */
  static String encode(String text) {
    return encode(text, "");
  }

  /** A query parameter's name: brackets stay, as every server that reads them expects. */
  static String encodeName(String text) {
    return encode(text, "[]");
  }

  /**
   * A value with {@code allowReserved}: reserved characters stay, but none that would end the value
   * ({@code & # + = [ ]} and the percent sign).
   */
  static String encodeReserved(String text) {
    return encode(text, RESERVED);
  }

  private static String encode(String text, String kept) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean alphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
      if (alphanumeric || UNRESERVED.indexOf(c) >= 0 || kept.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX[c >> 4]).append(HEX[c & 0xf]);
      }
    }
    return out.toString();
  }
}
