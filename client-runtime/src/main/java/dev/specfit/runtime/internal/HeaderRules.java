package dev.specfit.runtime.internal;

import org.jspecify.annotations.Nullable;

/** What HTTP can carry as a header (RFC 9110, 5.1 and 5.5): a token, and visible US-ASCII. */
public final class HeaderRules {
  private static final String TOKEN = "!#$%&'*+-.^_`|~";

  private HeaderRules() {}

  /** What is wrong with a header, or null; never with its value in it. */
  public static @Nullable String wrong(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(HeaderRules::isToken)) {
      return "a header's name must be letters, digits and hyphens";
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        return "`"
            + name
            + "` must be printable US-ASCII to be a header; character "
            + (i + 1)
            + " is not";
      }
    }
    return null;
  }

  private static boolean isToken(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || TOKEN.indexOf(c) >= 0);
  }
}
