package dev.specfit.drift.walk;

import dev.specfit.document.JsonPointer;
import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.WireChange;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which parameters are sent with every call, so that their default means nothing. */
final class Defaults {
  private static final String RULE = "request-parameter-default-value-";

  private final Side base;
  private final Set<JsonPointer> alwaysSent = new HashSet<>();
  private final Set<JsonPointer> leftOut = new HashSet<>();

  Defaults(Side base) {
    this.base = base;
  }

  /**
   * Notes the schema of a parameter.
   *
   * @param always whether the parameter is required before or after the change
   */
  void note(SpecNode schema, boolean always) {
    Set<JsonPointer> schemas = always ? alwaysSent : leftOut;
    @Nullable SpecNode target = base.resolve(schema);
    schemas.add(target == null ? schema.pointer() : target.pointer());
  }

  /** Whether a change says nothing to anybody. */
  boolean isMeaningless(WireChange change) {
    return change.rule().id().startsWith(RULE)
        && alwaysSent.contains(change.about())
        && !leftOut.contains(change.about());
  }
}
