package dev.specfit.drift.java;

import dev.specfit.drift.change.JavaChange;
import dev.specfit.drift.change.JavaEffect;
import dev.specfit.drift.change.Rule;
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
    GONE(JavaEffect.REMOVAL),
    /** It wasn't there before. */
    NEW(JavaEffect.ADDITION),
    /** What it gives is another type. */
    RESULT(JavaEffect.TYPE),
    /** What it takes is another type. */
    PARAMETER(JavaEffect.TYPE),
    /** Whether null is allowed has changed. */
    NULLNESS(JavaEffect.NULLNESS),
    /** Anything else. */
    OTHER(null);

    private final @Nullable JavaEffect effect;

    What(@Nullable JavaEffect effect) {
      this.effect = effect;
    }

    /** Whether changes by a rule do this to members. */
    public boolean isExplainedBy(Rule rule) {
      return effect != null && rule.traits().explains().contains(effect);
    }
  }
}
