package dev.specfit.drift.policy;

import dev.specfit.document.Quoted;
import dev.specfit.drift.change.Verdict;
import dev.specfit.drift.change.Verdicts;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A side from which a change is graded. */
public enum Side {
  /** Whether calls go on. */
  WIRE,
  /** Whether callers' code compiles. */
  SOURCE,
  /** Whether callers' compiled code links. */
  BINARY;

  /** This side's verdict. */
  public Verdict of(Verdicts verdicts) {
    return switch (this) {
      case WIRE -> verdicts.wire();
      case SOURCE -> verdicts.source();
      case BINARY -> verdicts.binary();
    };
  }

  /** All sides. */
  public static Set<Side> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(Side.class));
  }

  /**
   * The sides that words name; {@code none} alone names none.
   *
   * @throws IllegalArgumentException if a word is none of theirs; the message says what to write
   */
  public static Set<Side> parse(List<String> words) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    boolean none = false;
    for (String word : words) {
      String name = word.strip().toUpperCase(Locale.ROOT);
      none |= name.equals("NONE");
      if (!name.equals("NONE")) {
        sides.add(
            Arrays.stream(values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(Quoted.of(word) + " is no side")));
      }
    }
    if (none && !sides.isEmpty()) {
      throw wrong("`none` stands beside other words");
    }
    return Collections.unmodifiableSet(sides);
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        what + "; write some of `wire`, `source`, `binary`, or `none`");
  }
}
