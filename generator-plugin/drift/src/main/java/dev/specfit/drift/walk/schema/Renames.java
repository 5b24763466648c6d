package dev.specfit.drift.walk.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Recognises properties that have another name now. */
final class Renames {
  private static final String NAME = "x-specfit-name";
  private static final int SHORTEST = 4;

  private Renames() {}

  /** From each old name to the new one, where there is one candidate only. */
  static Map<String, String> of(
      Pair pair, Map<String, List<Found>> gone, Map<String, List<Found>> come) {
    Map<String, String> renames = new LinkedHashMap<>();
    if (gone.isEmpty() || come.isEmpty()) {
      return renames;
    }
    gone.forEach(
        (from, before) -> {
          List<String> candidates = new ArrayList<>();
          come.forEach(
              (to, now) -> {
                if (isRename(pair, from, before, to, now)) {
                  candidates.add(to);
                }
              });
          if (candidates.size() == 1 && !renames.containsValue(candidates.get(0))) {
            renames.put(from, candidates.get(0));
          }
        });
    return renames;
  }

  private static boolean isRename(
      Pair pair, String from, List<Found> before, String to, List<Found> now) {
    Schema old = pair.walk().base().read(before);
    Schema current = pair.walk().revision().read(now);
    if (said(from, old).equals(said(to, current))
        && (old.text(NAME) != null || current.text(NAME) != null)) {
      return true;
    }
    return similar(plain(from), plain(to))
        && pair.walk().shapesBefore().of(old).equals(pair.walk().shapesNow().of(current));
  }

  private static String said(String name, Schema schema) {
    String own = schema.text(NAME);
    return plain(own == null ? name : own);
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** The same letters, or one more at the end, as of a plural. */
  private static boolean similar(String one, String other) {
    if (one.equals(other)) {
      return !one.isEmpty();
    }
    String longer = one.length() > other.length() ? one : other;
    String shorter = one.length() > other.length() ? other : one;
    return shorter.length() >= SHORTEST
        && Set.of("s", "es")
            .contains(longer.startsWith(shorter) ? longer.substring(shorter.length()) : "");
  }
}
