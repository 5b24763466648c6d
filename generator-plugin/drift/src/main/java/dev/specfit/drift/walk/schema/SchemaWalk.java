package dev.specfit.drift.walk.schema;

import dev.specfit.document.SpecNode;
import dev.specfit.drift.change.WireChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares pairs of schemas, each pair of nodes once for each direction.
 *
 * <p>Hand it every pair of one pair of documents, then ask for the changes: a change in a shared
 * component is one change with all the operations that reach it.
 */
public final class SchemaWalk {
  private final TwoStates states;
  private final List<WireChange> changes = new ArrayList<>();

  /** A walk over two states of one document. */
  public SchemaWalk(TwoStates states) {
    this.states = states;
  }

  /**
   * Compares two states of one schema.
   *
   * @param base the schema as it was, {@code $ref} unfollowed; null if there was none
   * @param revision the schema as it is; null if there is none
   */
  public void compare(SchemaPlace place, @Nullable SpecNode base, @Nullable SpecNode revision) {
    states.today();
  }

  /** What has changed in all that was handed in, in document order. */
  public List<WireChange> changes() {
    return List.copyOf(changes);
  }
}
