package dev.specfit.document.reference;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Pointed;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecNode;
import dev.specfit.document.SpecObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Follows pointers, and says what to do about those that lead nowhere. */
final class Pointers {
  private Pointers() {}

  /** The value at a pointer, or null. */
  static @Nullable SpecNode at(SpecNode from, JsonPointer pointer) {
    Pointed found = Pointed.find(from, pointer);
    return found == null ? null : found.node();
  }

  /** What to do about a pointer that leads nowhere: the end of a message. */
  static String advice(SpecNode from, JsonPointer pointer) {
    SpecNode node = from;
    List<String> tokens = pointer.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      SpecNode next = Pointed.child(node, tokens.get(i));
      if (next == null) {
        String near =
            node instanceof SpecObject object
                ? closest(tokens.get(i), object.members().keySet())
                : null;
        return near == null ? "; correct it" : "; did you mean " + Quoted.of(near) + "?";
      }
      node = next;
    }
    return "; correct it";
  }

  private static @Nullable String closest(String name, Collection<String> names) {
    String best = null;
    int least = Math.max(2, name.length() / 3) + 1;
    for (String candidate : names) {
      int distance =
          Math.abs(candidate.length() - name.length()) >= least
              ? least
              : distance(fold(name), fold(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.length() > 100 ? folded.substring(0, 100) : folded;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
