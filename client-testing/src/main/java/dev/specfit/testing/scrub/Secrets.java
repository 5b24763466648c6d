package dev.specfit.testing.scrub;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The credentials in use, and where a text holds one of them, however encoded. Those of fewer than
 * four characters are told only where they are a value of their own: anywhere else they would be
 * found in everything.
 */
final class Secrets {
  static final int SHORTEST = 4;
  private static final int SHORTEST_INSIDE_WORDS = 6;
  private static final int LAYERS = 4;

  private final Set<String> known = new LinkedHashSet<>();
  private List<Pattern> patterns = List.of();
  private List<Pattern> bytePatterns = List.of();

  void add(String secret) {
    if (!secret.isEmpty() && known.add(secret)) {
      patterns = compile(known);
      Set<String> bytes = new LinkedHashSet<>(known);
      for (String one : known) {
        bytes.add(new String(one.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      }
      bytePatterns = compile(bytes);
    }
  }

  /** Longest first, so that none hides a part of another. */
  private static List<Pattern> compile(Collection<String> texts) {
    return texts.stream()
        .filter(text -> text.length() >= SHORTEST)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Secrets::pattern)
        .toList();
  }

  private static Pattern pattern(String text) {
    String quoted = Pattern.quote(text);
    String whole =
        text.length() < SHORTEST_INSIDE_WORDS
            ? "(?<![A-Za-z0-9])" + quoted + "(?![A-Za-z0-9])"
            : quoted;
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a value is a credential as a whole. */
  boolean is(String value) {
    return known.contains(value);
  }

  /** A text with each credential that stands in it as it is replaced. */
  String replacePlain(String text, Pseudonyms pseudonyms) {
    String replaced = text;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(replaced);
      replaced =
          matcher.replaceAll(found -> Matcher.quoteReplacement(pseudonyms.like(found.group())));
    }
    return replaced;
  }

  /** Whether a text holds a credential as it is, or below up to four layers of encoding. */
  boolean isIn(String text) {
    return !patterns.isEmpty() && isIn(text, LAYERS);
  }

  /** Whether bytes hold a credential. */
  boolean isIn(byte[] bytes) {
    return !patterns.isEmpty() && isInBytes(bytes, LAYERS);
  }

  private boolean isIn(String text, int layers) {
    if (patterns.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
      return true;
    }
    return layers > 0
        && (Layers.texts(text).stream().anyMatch(inner -> isIn(inner, layers - 1))
            || Layers.bytes(text).stream().anyMatch(inner -> isInBytes(inner, layers - 1)));
  }

  private boolean isInBytes(byte[] bytes, int layers) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    if (bytePatterns.stream().anyMatch(pattern -> pattern.matcher(latin).find())) {
      return true;
    }
    return layers > 0 && isIn(latin, layers - 1);
  }
}
