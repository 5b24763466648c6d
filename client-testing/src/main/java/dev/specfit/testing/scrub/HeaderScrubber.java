package dev.specfit.testing.scrub;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** Keeps only the headers of a list, and learns the credentials of those that it drops. */
public final class HeaderScrubber {
  private static final Set<String> KEPT =
      Set.of("accept", "content-type", "link", "location", "retry-after");
  private static final List<String> KEPT_FAMILIES =
      List.of("ratelimit", "x-ratelimit-", "x-rate-limit-");

  private static final Pattern QUERY = Pattern.compile("\\?([^>\\s#\"]+)");

  private final Scrubber scrubber;
  private final Set<String> alsoKept = new LinkedHashSet<>();

  /** Scrubs with what a scrubber knows. */
  public HeaderScrubber(Scrubber scrubber) {
    this.scrubber = scrubber;
  }

  /**
   * Keeps one more header, its value scrubbed like any text.
   *
   * @throws IllegalArgumentException if its name says that it holds a secret
   */
  public void keep(String name) {
    if (SecretNames.isSecretHeader(name)) {
      throw new IllegalArgumentException(
          "the header `" + name + "` holds a secret, it can't be kept");
    }
    alsoKept.add(name.toLowerCase(Locale.ROOT));
  }

  /** Takes note of the credentials in headers. */
  public void learn(Headers headers) {
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i).toLowerCase(Locale.ROOT);
      String value = headers.value(i).strip();
      if (name.equals("cookie") || name.equals("set-cookie")) {
        learnCookies(name, value);
      } else if (name.endsWith("authorization")) {
        learnAuthorization(value);
      } else if (SecretNames.isSecretHeader(name)) {
        scrubber.learnSecret(value);
      }
    }
  }

  private void learnAuthorization(String value) {
    scrubber.learnSecret(value);
    int space = value.indexOf(' ');
    String credentials = space < 0 ? value : value.substring(space + 1).strip();
    scrubber.learnSecret(credentials);
    if (space > 0 && value.substring(0, space).equalsIgnoreCase("basic")) {
      learnBasic(credentials);
    }
  }

  /** Which charset the sender took can't be seen, so both are learned. */
  private void learnBasic(String credentials) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      try {
        String pair = new String(Base64.getDecoder().decode(credentials), charset);
        scrubber.learnSecret(pair);
        scrubber.learnSecret(pair.substring(0, Math.max(0, pair.indexOf(':'))));
        scrubber.learnSecret(pair.substring(pair.indexOf(':') + 1));
      } catch (IllegalArgumentException notBase64) {
        // Learned as it stands.
      }
    }
  }

  private void learnCookies(String header, String value) {
    String[] parts = value.split(";", -1);
    // Of Set-Cookie only the first part is the cookie, the others are its attributes.
    int cookies = header.equals("cookie") ? parts.length : 1;
    for (int i = 0; i < cookies; i++) {
      String cookie = parts[i].strip();
      String content = cookie.substring(cookie.indexOf('=') + 1);
      if (content.length() >= 8) {
        scrubber.learnSecret(content);
      }
    }
  }

  /** The headers that may be written down, in order. */
  public Headers scrub(Headers headers) {
    Headers.Builder kept = new Headers.Builder();
    UrlScrubber urls = new UrlScrubber(scrubber);
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i).toLowerCase(Locale.ROOT);
      if (isKept(name)) {
        kept.addUnsafeNonAscii(headers.name(i), scrubber.text(urls(headers.value(i), urls)));
      }
    }
    return kept.build();
  }

  /** Queries of the URLs in {@code Location} and {@code Link} are scrubbed by their names. */
  private static String urls(String value, UrlScrubber urls) {
    return QUERY
        .matcher(value)
        .replaceAll(found -> Matcher.quoteReplacement("?" + urls.query(found.group(1))));
  }

  private boolean isKept(String name) {
    return KEPT.contains(name)
        || alsoKept.contains(name)
        || KEPT_FAMILIES.stream().anyMatch(name::startsWith);
  }
}
