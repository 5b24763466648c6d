package dev.specfit.testing.scrub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Scrubs paths, queries and forms. What needs no change keeps its bytes, so that a replayed request
 * still matches.
 */
public final class UrlScrubber {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private final Scrubber scrubber;

  /** Scrubs with what a scrubber knows. */
  public UrlScrubber(Scrubber scrubber) {
    this.scrubber = scrubber;
  }

  /** Takes note of the credentials in a raw query or form. */
  public void learnQuery(String raw) {
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        scrubber.learn(
            decode(pair.substring(0, equals), true),
            decode(pair.substring(equals + 1), true),
            true);
      }
    }
  }

  /**
   * A path with its query as it may be written down.
   *
   * @param target still percent-encoded
   */
  public String target(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(part(segment, false, scrubber.text(decode(segment, false))));
    }
    String scrubbed = String.join("/", segments);
    return query < 0 ? scrubbed : scrubbed + "?" + query(target.substring(query + 1));
  }

  /** A raw query or form as it may be written down. */
  public String query(String raw) {
    List<String> pairs = new ArrayList<>();
    for (String pair : raw.split("&", -1)) {
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String name = decode(rawName, true);
      String scrubbedName = part(rawName, true, scrubber.text(name));
      if (equals < 0) {
        pairs.add(scrubbedName);
      } else {
        String rawValue = pair.substring(equals + 1);
        String value = scrubber.value(name, decode(rawValue, true), true);
        pairs.add(scrubbedName + "=" + part(rawValue, true, value));
      }
    }
    return String.join("&", pairs);
  }

  private static String part(String raw, boolean query, String scrubbed) {
    return decode(raw, query).equals(scrubbed) ? raw : encode(scrubbed);
  }

  private static String decode(String raw, boolean plusIsSpace) {
    return new String(Layers.percent(raw, plusIsSpace), StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf((char) (b & 0xff)) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append("%02X".formatted(b & 0xff));
      }
    }
    return out.toString();
  }
}
