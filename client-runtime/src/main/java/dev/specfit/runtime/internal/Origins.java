package dev.specfit.runtime.internal;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Compares where URLs lead to. */
public final class Origins {
  private static final Pattern LOOPBACK =
      Pattern.compile("(?:.*\\.)?localhost\\.?|127(?:\\.\\d+){3}|::1|::ffff:127(?:\\.\\d+){3}");

  private Origins() {}

  /** Whether scheme, host and port are the same. */
  static boolean same(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  /** Whether nobody can listen on the way: https, or this very machine (RFC 6761, section 6.3). */
  public static boolean isPrivate(HttpUrl url) {
    return url.isHttps() || LOOPBACK.matcher(url.host()).matches();
  }
}
