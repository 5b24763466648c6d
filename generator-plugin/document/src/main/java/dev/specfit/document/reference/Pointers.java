package dev.specfit.document.reference;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.Quoted;
import dev.specfit.document.SpecArray;
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
    SpecNode node = from;
    for (String token : pointer.tokens()) {
      node = child(node, token);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private static @Nullable SpecNode child(SpecNode node, String token) {
    if (node instanceof SpecObject object) {
      return object.get(token);
    }
    if (node instanceof SpecArray array && token.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(token);
      return index < array.items().size() ? array.items().get(index) : null;
    }
    return null;
  }

  /** What to do about a pointer that leads nowhere: the end of a message. */
  static String advice(SpecNode from, JsonPointer pointer) {
    SpecNode node = from;
    List<String> tokens = pointer.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      SpecNode next = child(node, tokens.get(i));
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
