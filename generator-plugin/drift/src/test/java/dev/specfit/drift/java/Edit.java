package dev.specfit.drift.java;

import dev.specfit.drift.change.Verdict;

/**
 * One edit of the document that all edits start from, and what it does to a caller.
 *
 * @param name what it is
 * @param before a line's text, which is there once
 * @param after what it becomes
 * @param caller statements that use what the edit touches; {@code api}, {@code pet} and the like are
 *     at hand
 * @param source the verdict expected
 * @param binary the verdict expected
 */
record Edit(
    String name, String before, String after, String caller, Verdict source, Verdict binary) {
  String apply(String document) {
    int at = document.indexOf(before);
    if (at < 0 || document.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("`" + before + "` isn't there once");
    }
    return document.replace(before, after);
  }

  @Override
  public String toString() {
    return name;
  }
}
