package dev.specfit.runtime.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a server could take for a dot segment (RFC 3986, section 3.3), and so for a step out
 * of the path: servers and what stands before them decode once too often, take a backslash for a
 * slash, and drop what follows a semicolon.
 */
final class DotSegments {
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
  private static final Pattern DROPPED = Pattern.compile(";.*|[\\x00-\\x20\\x7f]");

  /** Nobody decodes more often. */
  private static final int DECODINGS = 8;

  private DotSegments() {}

  /** Whether there is one in a path's encoded text. */
  static boolean areIn(String encoded) {
    String text = encoded;
    for (int i = 0; i < DECODINGS && text.indexOf('%') >= 0; i++) {
      text = decode(text);
    }
    return SEPARATOR
        .splitAsStream(text)
        .map(segment -> DROPPED.matcher(segment).replaceAll(""))
        .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
  }

  /** Octets beyond ASCII come out wrong, which is the same here. */
  private static String decode(String text) {
    return ENCODED
        .matcher(text)
        .replaceAll(
            match -> {
              String octet = Character.toString(Integer.parseInt(match.group(1), 16));
              return Matcher.quoteReplacement(octet);
            });
  }
}
