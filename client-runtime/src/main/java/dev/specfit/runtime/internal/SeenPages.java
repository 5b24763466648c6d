package dev.specfit.runtime.internal;

import dev.specfit.runtime.JsonEncodable;
import dev.specfit.runtime.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a walk has seen, as digests, so that ten thousand long positions take little room. */
final class SeenPages {
  private final Set<String> seen = new HashSet<>();

  /** Notes what is asked for; false if it was asked for before. */
  boolean asked(QueryParameters query) {
    return seen.add("asked " + digest(Positions.write(query)));
  }

  /** Notes a position that a page says it has; false if another said so before. */
  boolean told(String position) {
    return seen.add("told " + digest(position));
  }

  /** Notes a page's content; false if another had the same. */
  boolean sent(Object page) {
    return seen.add("sent " + digest(text(page)));
  }

  private static String text(Object page) {
    if (page instanceof JsonEncodable json) {
      return json.toJsonValue().toJson();
    }
    return page instanceof List<?> items
        ? items.stream().map(SeenPages::text).collect(Collectors.joining(",", "[", "]"))
        : page.toString();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
