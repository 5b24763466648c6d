package dev.specfit.engine.irbuild;

import java.util.Locale;
import java.util.Set;

/** English plurals, as far as property names need them. */
final class Singular {
  /** Words that look like plurals and aren't, or are both. */
  private static final Set<String> SAME =
      Set.of("series", "species", "news", "status", "address", "analysis", "basis", "alias", "bus");

  private Singular() {}

  /** The singular of the last word; the text itself if that isn't a plural. */
  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int length = text.length();
    for (String word : SAME) {
      if (lower.endsWith(word)) {
        return text;
      }
    }
    if (lower.endsWith("ies") && length > 4) {
      return text.substring(0, length - 3) + (text.endsWith("S") ? "Y" : "y");
    }
    if (lower.endsWith("sses")
        || lower.endsWith("xes")
        || lower.endsWith("zes")
        || lower.endsWith("ches")
        || lower.endsWith("shes")
        || lower.endsWith("uses")) {
      return text.substring(0, length - 2);
    }
    if (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && length > 2) {
      return text.substring(0, length - 1);
    }
    return text;
  }
}
