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
    GONE,
    NEW,
    /** What it gives is another type. */
    RESULT,
    OTHER
  }
}
