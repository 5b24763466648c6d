package dev.specfit.drift.report;

import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Three verdicts in words. */
final class Graded {
  private Graded() {}

  /** The verdict of each side, in the order that reports show them. */
  static Map<String, Verdict> sides(Verdicts verdicts) {
    Map<String, Verdict> sides = new LinkedHashMap<>();
    sides.put("wire", verdicts.wire());
    sides.put("source", verdicts.source());
    sides.put("binary", verdicts.binary());
    return sides;
  }

  /** {@code breaks wire, source; caution: binary}, or {@code compatible}. */
  static String inWords(Verdicts verdicts) {
    List<String> words = new ArrayList<>();
    add(words, "breaks ", sidesThatAre(verdicts, Verdict.BREAKING));
    add(words, "caution: ", sidesThatAre(verdicts, Verdict.CAUTION));
    return words.isEmpty() ? "compatible" : String.join("; ", words);
  }

  /** As formats for tools write it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void add(List<String> words, String what, List<String> sides) {
    if (!sides.isEmpty()) {
      words.add(what + String.join(", ", sides));
    }
  }

  private static List<String> sidesThatAre(Verdicts verdicts, Verdict verdict) {
    return sides(verdicts).entrySet().stream()
        .filter(side -> side.getValue() == verdict)
        .map(Map.Entry::getKey)
        .toList();
  }
}
