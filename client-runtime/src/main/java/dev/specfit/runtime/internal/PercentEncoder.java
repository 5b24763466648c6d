package dev.specfit.runtime.internal;

import java.nio.charset.StandardCharsets;

/** Percent-encoding over UTF-8: by RFC 3986 in URLs, by the WHATWG URL standard in forms. */
final class PercentEncoder {
  private static final String UNRESERVED = "-._~";
  private static final String RESERVED = ":/?@!$'()*,;";
  private static final String FORM = "*-._";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private PercentEncoder() {}

  /** Everything but unreserved characters. */
  static String encode(String text) {
    return encode(text, UNRESERVED, false);
  }

  /** A query parameter's name: brackets stay, as every server that reads them expects. */
  static String encodeName(String text) {
    return encode(text, UNRESERVED + "[]", false);
  }

  /**
   * A value with {@code allowReserved} (RFC 6570, 3.2.3): reserved characters and percent-encoded
   * triples stay, but none that a query doesn't allow ({@code # [ ]}) or that would end the value
   * or change it ({@code & = +}).
   */
  static String encodeReserved(String text) {
    return encode(text, UNRESERVED + RESERVED, true);
  }

  /** A value of a form: everything but letters, digits and {@code *-._}; a space is a plus. */
  static String encodeForm(String text) {
    return spaces(encode(text, FORM, false));
  }

  /** A name in a form: brackets stay, as in a query. */
  static String encodeFormName(String text) {
    return spaces(encode(text, FORM + "[]", false));
  }

  /** A value of a form with {@code allowReserved}. */
  static String encodeFormReserved(String text) {
    return spaces(encode(text, FORM + RESERVED, true));
  }

  /** A percent sign of the text's own is {@code %25} by now, so that this meets spaces only. */
  private static String spaces(String encoded) {
    return encoded.replace("%20", "+");
  }

  private static String encode(String text, String kept, boolean keepTriples) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      char c = (char) (octets[i] & 0xff);
      boolean alphanumeric = c < 0x80 && Character.isLetterOrDigit(c);
      if (alphanumeric || kept.indexOf(c) >= 0 || (keepTriples && isTriple(octets, i))) {
        out.append(c);
      } else {
        out.append('%').append(HEX[c >> 4]).append(HEX[c & 0xf]);
      }
    }
    return out.toString();
  }

  private static boolean isTriple(byte[] octets, int i) {
    return octets[i] == '%'
        && i + 2 < octets.length
        && isHex(octets[i + 1])
        && isHex(octets[i + 2]);
  }

  private static boolean isHex(byte octet) {
    return Character.digit(octet, 16) >= 0;
  }
}
