package dev.specfit.drift.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A message taken apart at its backticks.
 *
 * @param code whether it stood between backticks
 * @param text the text, visible, without them
 */
record Phrase(boolean code, String text) {
  /**
   * The parts of a message, in order, none empty; a backtick without a partner is an apostrophe.
   */
  static List<Phrase> of(String message, int limit) {
    String[] parts = Visible.of(message, limit).split("`", -1);
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean unpaired = i % 2 == 1 && i == parts.length - 1;
      String text = unpaired ? "'" + parts[i] : parts[i];
      if (!text.isEmpty()) {
        phrases.add(new Phrase(i % 2 == 1 && !unpaired, text));
      }
    }
    return phrases;
  }
}
