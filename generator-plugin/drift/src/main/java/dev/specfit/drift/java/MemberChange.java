package dev.specfit.drift.java;

import dev.specfit.drift.change.JavaChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the Java API, and what it has to do with.
 *
 * @param change what callers see
 * @param what how it came about
 * @param name the member's plain name, or null for the type
 * @param mentioned the types that the declarations before and after speak of
 */
public record MemberChange(
    JavaChange change, What what, @Nullable String name, List<String> mentioned) {
  public MemberChange {
    mentioned = List.copyOf(mentioned);
  }

  /** How it came about. */
  public enum What {
    /** It was there before. */
    GONE("removed"),
    /** It wasn't there before. */
    NEW("added"),
    /** What it gives is another type. */
    RESULT("type", "format", "list-of"),
    /** What it takes is another type. */
    PARAMETER("type", "format", "list-of"),
    /** Whether null is allowed has changed. */
    NULLNESS("optional", "required", "null", "default"),
    /** Anything else. */
    OTHER;

    private final List<String> words;

    What(String... words) {
      this.words = List.of(words);
    }

    /** Whether a rule of that id speaks of such a change. */
    public boolean isSpokenOfBy(String rule) {
      return words.stream().anyMatch(rule::contains);
    }
  }
}
