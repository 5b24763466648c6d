package dev.specfit.runtime.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads {@code Link} headers (RFC 8288). */
final class LinkHeader {
  private static final Pattern LINK =
      Pattern.compile(
          "<([^>]*)>((?:\\s*;\\s*[^\\s=;,]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,\"]*))?)*)");
  private static final Pattern REL =
      Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]*))", Pattern.CASE_INSENSITIVE);

  private LinkHeader() {}

  /** The target of the first link with the relation {@code next}, or null. */
  static @Nullable String next(Headers headers) {
    for (String value : headers.values("Link")) {
      Matcher link = LINK.matcher(value);
      while (link.find()) {
        Matcher rel = REL.matcher(link.group(2));
        if (rel.find()) {
          String relations = rel.group(1) != null ? rel.group(1) : rel.group(2);
          if ((" " + relations.toLowerCase(Locale.ROOT) + " ").contains(" next ")) {
            return link.group(1);
          }
        }
      }
    }
    return null;
  }
}
