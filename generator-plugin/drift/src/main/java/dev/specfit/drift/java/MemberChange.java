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
    GONE,
    /** It wasn't there before. */
    NEW,
    /** What it gives is another type. */
    RESULT,
    /** What it takes is another type. */
    PARAMETER,
    /** Whether null is allowed has changed. */
    NULLNESS,
    /** Anything else. */
    OTHER;

    /** What ids of rules that speak of such a change have in them. */
    private List<String> words() {
      return switch (this) {
        case GONE -> List.of("removed");
        case NEW -> List.of("added");
        case RESULT, PARAMETER -> List.of("type", "format", "list-of");
        case NULLNESS -> List.of("optional", "required", "null", "default");
        case OTHER -> List.of();
      };
    }

    /** Whether a rule of that id speaks of such a change. */
    public boolean isSpokenOfBy(String rule) {
      return words().stream().anyMatch(rule::contains);
    }
  }
}
